// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @torch_layer_norm(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_1 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %4 = arith.index_cast %dim : index to i64
    %5 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %20 : index
      %extracted = tensor.extract %3[%19, %22, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.subf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_1 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.truncf %cst_0 : f64 to f32
      %20 = arith.addf %in, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<3x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.rsqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %20 : index
      %extracted = tensor.extract %14[%19, %22, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.addf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    return %18 : tensor<3x?x64xf32>
  }
  func.func @torch_layer_norm_aten(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_1 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %4 = arith.index_cast %dim : index to i64
    %5 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %20 : index
      %extracted = tensor.extract %3[%19, %22, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.subf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_1 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.truncf %cst_0 : f64 to f32
      %20 = arith.addf %in, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<3x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.rsqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %20 : index
      %extracted = tensor.extract %14[%19, %22, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.addf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x64xf32>
    return %18 : tensor<3x?x64xf32>
  }
  func.func @torch_layer_norm_bf16(%arg0: tensor<3x?x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64xbf16>) -> tensor<3x?x64xbf16> {
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : bf16
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : bf16
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xbf16>
    %0 = tensor.empty(%dim) : tensor<3x?x1xbf16>
    %1 = linalg.fill ins(%cst : bf16) outs(%0 : tensor<3x?x1xbf16>) -> tensor<3x?x1xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xbf16>) outs(%1 : tensor<3x?x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.addf %in, %out : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x1xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xbf16>) outs(%0 : tensor<3x?x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.divf %in, %cst_1 : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x1xbf16>
    %4 = arith.index_cast %dim : index to i64
    %5 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<3x?x64xbf16>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xbf16>) {
    ^bb0(%out: bf16):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %20 : index
      %extracted = tensor.extract %3[%19, %22, %c0] : tensor<3x?x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<3x?x64xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<3x?x64xbf16>, tensor<3x?x64xbf16>) outs(%8 : tensor<3x?x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.subf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x64xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<3x?x64xbf16>, tensor<3x?x64xbf16>) outs(%8 : tensor<3x?x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.mulf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x64xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<3x?x64xbf16>) outs(%1 : tensor<3x?x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.addf %in, %out : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x1xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xbf16>) outs(%0 : tensor<3x?x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.divf %in, %cst_1 : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x1xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x?x1xbf16>) outs(%0 : tensor<3x?x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.truncf %cst_0 : f64 to bf16
      %20 = arith.addf %in, %19 : bf16
      linalg.yield %20 : bf16
    } -> tensor<3x?x1xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<3x?x1xbf16>) outs(%0 : tensor<3x?x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = math.rsqrt %in : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x1xbf16>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xbf16>) {
    ^bb0(%out: bf16):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %20 : index
      %extracted = tensor.extract %14[%19, %22, %c0] : tensor<3x?x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<3x?x64xbf16>, tensor<3x?x64xbf16>) outs(%8 : tensor<3x?x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.mulf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x64xbf16>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg1 : tensor<3x?x64xbf16>, tensor<64xbf16>) outs(%8 : tensor<3x?x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.mulf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x64xbf16>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg2 : tensor<3x?x64xbf16>, tensor<64xbf16>) outs(%8 : tensor<3x?x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.addf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<3x?x64xbf16>
    return %18 : tensor<3x?x64xbf16>
  }
  func.func @no_bias(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.divf %in, %cst_1 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x1xf32>
    %4 = arith.index_cast %dim : index to i64
    %5 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %18 = linalg.index 0 : index
      %19 = linalg.index 1 : index
      %20 = arith.cmpi eq, %dim, %c1 : index
      %21 = arith.select %20, %c0, %19 : index
      %extracted = tensor.extract %3[%18, %21, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.subf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.mulf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.divf %in, %cst_1 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.truncf %cst_0 : f64 to f32
      %19 = arith.addf %in, %18 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.rsqrt %in : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %18 = linalg.index 0 : index
      %19 = linalg.index 1 : index
      %20 = arith.cmpi eq, %dim, %c1 : index
      %21 = arith.select %20, %c0, %19 : index
      %extracted = tensor.extract %14[%18, %21, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.mulf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%8 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.mulf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x64xf32>
    return %17 : tensor<3x?x64xf32>
  }
  func.func @no_affine(%arg0: tensor<?x64xf32>) -> tensor<?x64xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %0 = tensor.empty(%dim) : tensor<?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<?x64xf32>) outs(%1 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %in, %cst_1 : f32
      linalg.yield %17 : f32
    } -> tensor<?x1xf32>
    %4 = arith.index_cast %dim : index to i64
    %5 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<?x64xf32>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<?x64xf32>) {
    ^bb0(%out: f32):
      %17 = linalg.index 0 : index
      %18 = arith.cmpi eq, %dim, %c1 : index
      %19 = arith.select %18, %c0, %17 : index
      %extracted = tensor.extract %3[%19, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<?x64xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0, %7 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%8 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<?x64xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %9 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%8 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<?x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<?x64xf32>) outs(%1 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %in, %cst_1 : f32
      linalg.yield %17 : f32
    } -> tensor<?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.truncf %cst_0 : f64 to f32
      %18 = arith.addf %in, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.rsqrt %in : f32
      linalg.yield %17 : f32
    } -> tensor<?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<?x64xf32>) {
    ^bb0(%out: f32):
      %17 = linalg.index 0 : index
      %18 = arith.cmpi eq, %dim, %c1 : index
      %19 = arith.select %18, %c0, %17 : index
      %extracted = tensor.extract %14[%19, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%8 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<?x64xf32>
    return %16 : tensor<?x64xf32>
  }
  func.func @mean_var(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 6.400000e+01 : f32
    %cst_3 = arith.constant 6.400000e+01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_2 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.subf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %22 = arith.extf %in : f32 to f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %8 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_3 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.subf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.mulf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_3 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf64>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %22 = arith.truncf %in : f64 to f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_1 : f64 to f32
      %23 = arith.addf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.sqrt %in : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %18 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.divf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.mulf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.addf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    return %21 : tensor<3x?x64xf32>
  }
  func.func @centred_square(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_1 : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %14 : f32
    } -> tensor<3x?x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_1 : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.truncf %cst_0 : f64 to f32
      %15 = arith.addf %in, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<3x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.rsqrt %in : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %10 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.mulf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %11 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.mulf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x64xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.addf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<3x?x64xf32>
    return %13 : tensor<3x?x64xf32>
  }
  func.func @moments(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_1 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_1 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %3 : tensor<3x?x1xf32>, tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<3x?x1xf32>, tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.subf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.subf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.truncf %cst_0 : f64 to f32
      %17 = arith.addf %in, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<3x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.rsqrt %in : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x64xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.addf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<3x?x64xf32>
    return %15 : tensor<3x?x64xf32>
  }
  func.func @cohere_bf16(%arg0: tensor<3x?x64xbf16>, %arg1: tensor<64xbf16>) -> tensor<3x?x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xbf16>) outs(%2 : tensor<3x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %27 = arith.extf %in : bf16 to f32
      linalg.yield %27 : f32
    } -> tensor<3x?x64xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 0 : index
      %28 = linalg.index 1 : index
      %29 = linalg.index 2 : index
      %30 = arith.cmpi eq, %dim, %c1 : index
      %31 = arith.select %30, %c0, %28 : index
      %extracted = tensor.extract %3[%27, %31, %29] : tensor<3x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %7 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<3x?x64xf32>) outs(%8 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<3x?x1xf32>) outs(%7 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %27 = arith.subf %in, %in_2 : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x64xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %27 : f32
    } -> tensor<3x?x64xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<3x?x64xf32>) outs(%8 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<3x?x1xf32>) outs(%7 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x1xf32>) outs(%7 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_0 : f64 to f32
      %28 = arith.addf %in, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<3x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf32>) outs(%7 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.rsqrt %in : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %27 = arith.mulf %in, %in_2 : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x64xf32>
    %18 = tensor.empty() : tensor<64xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg1 : tensor<64xbf16>) outs(%18 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %27 = arith.extf %in : bf16 to f32
      linalg.yield %27 : f32
    } -> tensor<64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %27 = arith.mulf %in, %in_2 : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x64xf32>
    %21 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %21, "negative values not allowed in new dimensions"
    %22 = tensor.empty(%dim) : tensor<3x?x64xbf16>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x?x64xf32>) outs(%22 : tensor<3x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<3x?x64xbf16>
    %24 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %25 = tensor.empty(%dim) : tensor<3x?x64xbf16>
    %26 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%25 : tensor<3x?x64xbf16>) {
    ^bb0(%out: bf16):
      %27 = linalg.index 0 : index
      %28 = linalg.index 1 : index
      %29 = linalg.index 2 : index
      %30 = arith.cmpi eq, %dim, %c1 : index
      %31 = arith.select %30, %c0, %28 : index
      %extracted = tensor.extract %23[%27, %31, %29] : tensor<3x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x?x64xbf16>
    return %26 : tensor<3x?x64xbf16>
  }
  func.func @var_mean(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 6.400000e+01 : f64
    %cst_3 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%0 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %22 = arith.extf %in : f32 to f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %2 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x?x64xf64>) outs(%3 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x?x1xf64>) outs(%2 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_2 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%0 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.subf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%0 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.mulf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%3 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x?x1xf64>) outs(%2 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_2 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %10 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<3x?x1xf64>) outs(%10 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %22 = arith.truncf %in : f64 to f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%12 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<3x?x1xf32>) outs(%10 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_3 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %15 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%15 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.subf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xf32>) outs(%10 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_1 : f64 to f32
      %23 = arith.addf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x?x1xf32>) outs(%10 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.rsqrt %in : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%15 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.mulf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%15 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.mulf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %20 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%15 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.addf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    return %21 : tensor<3x?x64xf32>
  }
  func.func @miss_unbiased(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 6.300000e+01 : f64
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 6.400000e+01 : f32
    %cst_4 = arith.constant 6.400000e+01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_3 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.subf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %22 = arith.extf %in : f32 to f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %8 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %22 = arith.subf %in, %in_5 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %22 = arith.mulf %in, %in_5 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_1 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf64>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %22 = arith.truncf %in : f64 to f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_2 : f64 to f32
      %23 = arith.addf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.sqrt %in : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %18 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.divf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.mulf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.addf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    return %21 : tensor<3x?x64xf32>
  }
  func.func @miss_eps_outside_layer(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 6.400000e+01 : f32
    %cst_3 = arith.constant 6.400000e+01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_2 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.subf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %22 = arith.extf %in : f32 to f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %8 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_3 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.subf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.mulf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_3 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf64>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %22 = arith.truncf %in : f64 to f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.sqrt %in : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_1 : f64 to f32
      %23 = arith.addf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<3x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %18 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.divf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.mulf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.addf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    return %21 : tensor<3x?x64xf32>
  }
  func.func @miss_not_centred(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 6.400000e+01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%0 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %18 = arith.extf %in : f32 to f64
      linalg.yield %18 : f64
    } -> tensor<3x?x64xf64>
    %2 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x?x64xf64>) outs(%3 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %18 = arith.addf %in, %out : f64
      linalg.yield %18 : f64
    } -> tensor<3x?x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x?x1xf64>) outs(%2 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %18 = arith.divf %in, %cst_1 : f64
      linalg.yield %18 : f64
    } -> tensor<3x?x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%0 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_2: f64, %out: f64):
      %18 = arith.subf %in, %in_2 : f64
      linalg.yield %18 : f64
    } -> tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%0 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_2: f64, %out: f64):
      %18 = arith.mulf %in, %in_2 : f64
      linalg.yield %18 : f64
    } -> tensor<3x?x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%3 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %18 = arith.addf %in, %out : f64
      linalg.yield %18 : f64
    } -> tensor<3x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x?x1xf64>) outs(%2 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %18 = arith.divf %in, %cst_1 : f64
      linalg.yield %18 : f64
    } -> tensor<3x?x1xf64>
    %10 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<3x?x1xf64>) outs(%10 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %18 = arith.truncf %in : f64 to f32
      linalg.yield %18 : f32
    } -> tensor<3x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xf32>) outs(%10 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.truncf %cst_0 : f64 to f32
      %19 = arith.addf %in, %18 : f32
      linalg.yield %19 : f32
    } -> tensor<3x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x?x1xf32>) outs(%10 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.sqrt %in : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x1xf32>
    %14 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%14 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.divf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%14 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.mulf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%14 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.addf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<3x?x64xf32>
    return %17 : tensor<3x?x64xf32>
  }
  func.func @miss_mixed_axes(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 6.400000e+01 : f64
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<3x1x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %3 = arith.index_cast %dim : index to i64
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.sitofp %3 : i64 to f32
      %25 = arith.divf %in, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<3x1x64xf32>
    %5 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<3x?x64xf32>, tensor<3x1x64xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %24 = arith.subf %in, %in_3 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    %7 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%7 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %24 = arith.extf %in : f32 to f64
      linalg.yield %24 : f64
    } -> tensor<3x?x64xf64>
    %9 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %10 = linalg.fill ins(%cst_0 : f64) outs(%9 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<3x?x64xf64>) outs(%10 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.addf %in, %out : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x?x1xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.divf %in, %cst_2 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%7 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_3: f64, %out: f64):
      %24 = arith.subf %in, %in_3 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x64xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%7 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_3: f64, %out: f64):
      %24 = arith.mulf %in, %in_3 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x64xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<3x?x64xf64>) outs(%10 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.addf %in, %out : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.divf %in, %cst_2 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %17 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x?x1xf64>) outs(%17 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %24 = arith.truncf %in : f64 to f32
      linalg.yield %24 : f32
    } -> tensor<3x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<3x?x1xf32>) outs(%17 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.truncf %cst_1 : f64 to f32
      %25 = arith.addf %in, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<3x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x?x1xf32>) outs(%17 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.sqrt %in : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %20 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %24 = arith.divf %in, %in_3 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %24 = arith.mulf %in, %in_3 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%5 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %24 = arith.addf %in, %in_3 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    return %23 : tensor<3x?x64xf32>
  }
  func.func @miss_plus_mean(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 6.400000e+01 : f32
    %cst_3 = arith.constant 6.400000e+01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_2 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.addf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %22 = arith.extf %in : f32 to f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %8 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_3 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.subf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %22 = arith.mulf %in, %in_4 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x64xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_3 : f64
      linalg.yield %22 : f64
    } -> tensor<3x?x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf64>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %22 = arith.truncf %in : f64 to f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_1 : f64 to f32
      %23 = arith.addf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.sqrt %in : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %18 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.divf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.mulf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.addf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<3x?x64xf32>
    return %21 : tensor<3x?x64xf32>
  }
  func.func @miss_no_eps_layer(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 6.400000e+01 : f32
    %cst_2 = arith.constant 6.400000e+01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_1 : f32
      linalg.yield %21 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.subf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<3x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %21 = arith.extf %in : f32 to f64
      linalg.yield %21 : f64
    } -> tensor<3x?x64xf64>
    %8 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.addf %in, %out : f64
      linalg.yield %21 : f64
    } -> tensor<3x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.divf %in, %cst_2 : f64
      linalg.yield %21 : f64
    } -> tensor<3x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_3: f64, %out: f64):
      %21 = arith.subf %in, %in_3 : f64
      linalg.yield %21 : f64
    } -> tensor<3x?x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_3: f64, %out: f64):
      %21 = arith.mulf %in, %in_3 : f64
      linalg.yield %21 : f64
    } -> tensor<3x?x64xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.addf %in, %out : f64
      linalg.yield %21 : f64
    } -> tensor<3x?x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.divf %in, %cst_2 : f64
      linalg.yield %21 : f64
    } -> tensor<3x?x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf64>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %21 = arith.truncf %in : f64 to f32
      linalg.yield %21 : f32
    } -> tensor<3x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.rsqrt %in : f32
      linalg.yield %21 : f32
    } -> tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %17 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.mulf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<3x?x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.mulf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<3x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.addf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<3x?x64xf32>
    return %20 : tensor<3x?x64xf32>
  }
  func.func @miss_other_variance(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<3x?x64xf32>) -> tensor<3x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 6.400000e+01 : f32
    %cst_3 = arith.constant 6.400000e+01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x1xf32>) outs(%0 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_2 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %24 = arith.subf %in, %in_5 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    %dim_4 = tensor.dim %arg3, %c1 : tensor<3x?x64xf32>
    %6 = tensor.empty(%dim_4) : tensor<3x?x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<3x?x64xf32>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %24 = arith.extf %in : f32 to f64
      linalg.yield %24 : f64
    } -> tensor<3x?x64xf64>
    %8 = tensor.empty(%dim_4) : tensor<3x?x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.addf %in, %out : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.divf %in, %cst_3 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<3x?x64xf64>, tensor<3x?x1xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %24 = arith.subf %in, %in_5 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<3x?x64xf64>, tensor<3x?x64xf64>) outs(%6 : tensor<3x?x64xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %24 = arith.mulf %in, %in_5 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x64xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<3x?x64xf64>) outs(%9 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.addf %in, %out : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x1xf64>) outs(%8 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.divf %in, %cst_3 : f64
      linalg.yield %24 : f64
    } -> tensor<3x?x1xf64>
    %16 = tensor.empty(%dim_4) : tensor<3x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x?x1xf64>) outs(%16 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %24 = arith.truncf %in : f64 to f32
      linalg.yield %24 : f32
    } -> tensor<3x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x?x1xf32>) outs(%16 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.truncf %cst_1 : f64 to f32
      %25 = arith.addf %in, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<3x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<3x?x1xf32>) outs(%16 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.rsqrt %in : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x1xf32>
    %20 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %20, "mismatched size for broadcast"
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %19 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %24 = arith.mulf %in, %in_5 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %24 = arith.mulf %in, %in_5 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %24 = arith.addf %in, %in_5 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x64xf32>
    return %23 : tensor<3x?x64xf32>
  }
}
