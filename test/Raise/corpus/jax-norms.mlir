// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @rmsnorm_mean_square(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x9x64xf32>) outs(%3 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %out, %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %5 = tensor.empty() : tensor<3x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%5 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_0 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %7 = tensor.empty() : tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x9x1xf32>) outs(%7 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %cst : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %9 = tensor.empty() : tensor<3x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x1xf32>) outs(%9 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.rsqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %11 = tensor.empty() : tensor<3x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x9x1xf32>) outs(%11 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %13 = tensor.empty() : tensor<3x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%13 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    %15 = tensor.empty() : tensor<3x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%15 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %17 = tensor.empty() : tensor<3x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %14 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%17 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    return %18 : tensor<3x9x64xf32>
  }
  func.func @rmsnorm_integer_pow(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x9x64xf32>) outs(%3 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %out, %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %5 = tensor.empty() : tensor<3x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%5 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_0 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %7 = tensor.empty() : tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x9x1xf32>) outs(%7 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %cst : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %9 = tensor.empty() : tensor<3x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x1xf32>) outs(%9 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.sqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %11 = tensor.empty() : tensor<3x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x9x1xf32>) outs(%11 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %13 = tensor.empty() : tensor<3x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%13 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.divf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    %15 = tensor.empty() : tensor<3x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%15 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %17 = tensor.empty() : tensor<3x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%17 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    return %18 : tensor<3x9x64xf32>
  }
  func.func @rmsnorm_flax_bf16(%arg0: tensor<3x9x64xbf16>, %arg1: tensor<64xbf16>) -> tensor<3x9x64xbf16> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x64xbf16>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %25 = arith.extf %in : bf16 to f32
      linalg.yield %25 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x9x64xf32>) outs(%2 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %in : f32
      linalg.yield %25 : f32
    } -> tensor<3x9x64xf32>
    %4 = tensor.empty() : tensor<3x9xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<3x9x64xf32>) outs(%5 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<3x9xf32>
    %expanded = tensor.expand_shape %6 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %7 = tensor.empty() : tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%7 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<3x9x1xf32>
    %9 = tensor.empty() : tensor<3x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x1xf32>) outs(%9 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<3x9x1xf32>
    %11 = tensor.empty() : tensor<3x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x9x1xf32>) outs(%11 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.rsqrt %in : f32
      linalg.yield %25 : f32
    } -> tensor<3x9x1xf32>
    %13 = tensor.empty() : tensor<64xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg1 : tensor<64xbf16>) outs(%13 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %25 = arith.extf %in : bf16 to f32
      linalg.yield %25 : f32
    } -> tensor<64xf32>
    %15 = tensor.empty() : tensor<3x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x9x1xf32>) outs(%15 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %17 = tensor.empty() : tensor<3x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<64xf32>) outs(%17 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %19 = tensor.empty() : tensor<3x9x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%19 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %25 = arith.mulf %in, %in_2 : f32
      linalg.yield %25 : f32
    } -> tensor<3x9x64xf32>
    %21 = tensor.empty() : tensor<3x9x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%21 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %25 = arith.mulf %in, %in_2 : f32
      linalg.yield %25 : f32
    } -> tensor<3x9x64xf32>
    %23 = tensor.empty() : tensor<3x9x64xbf16>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x9x64xf32>) outs(%23 : tensor<3x9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %25 = arith.truncf %in : f32 to bf16
      linalg.yield %25 : bf16
    } -> tensor<3x9x64xbf16>
    return %24 : tensor<3x9x64xbf16>
  }
  func.func @rmsnorm_before_weight_bf16(%arg0: tensor<3x9x64xbf16>, %arg1: tensor<64xbf16>) -> tensor<3x9x64xbf16> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x64xbf16>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %23 = arith.extf %in : bf16 to f32
      linalg.yield %23 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x9x64xf32>) outs(%2 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %in : f32
      linalg.yield %23 : f32
    } -> tensor<3x9x64xf32>
    %4 = tensor.empty() : tensor<3x9xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<3x9x64xf32>) outs(%5 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %out, %in : f32
      linalg.yield %23 : f32
    } -> tensor<3x9xf32>
    %expanded = tensor.expand_shape %6 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %7 = tensor.empty() : tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%7 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_0 : f32
      linalg.yield %23 : f32
    } -> tensor<3x9x1xf32>
    %9 = tensor.empty() : tensor<3x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x1xf32>) outs(%9 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<3x9x1xf32>
    %11 = tensor.empty() : tensor<3x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x9x1xf32>) outs(%11 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.rsqrt %in : f32
      linalg.yield %23 : f32
    } -> tensor<3x9x1xf32>
    %13 = tensor.empty() : tensor<3x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x9x1xf32>) outs(%13 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %15 = tensor.empty() : tensor<3x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%15 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %23 = arith.mulf %in, %in_2 : f32
      linalg.yield %23 : f32
    } -> tensor<3x9x64xf32>
    %17 = tensor.empty() : tensor<3x9x64xbf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x9x64xf32>) outs(%17 : tensor<3x9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<3x9x64xbf16>
    %19 = tensor.empty() : tensor<3x9x64xbf16>
    %20 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xbf16>) outs(%19 : tensor<3x9x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x9x64xbf16>
    %21 = tensor.empty() : tensor<3x9x64xbf16>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<3x9x64xbf16>, tensor<3x9x64xbf16>) outs(%21 : tensor<3x9x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %23 = arith.mulf %in, %in_2 : bf16
      linalg.yield %23 : bf16
    } -> tensor<3x9x64xbf16>
    return %22 : tensor<3x9x64xbf16>
  }
  func.func @rmsnorm_gemma_bf16(%arg0: tensor<9x64xbf16>, %arg1: tensor<64xbf16>) -> tensor<9x64xbf16> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 9.99999997E-7 : f32
    %cst_1 = arith.constant 6.400000e+01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x64xbf16>) outs(%0 : tensor<9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %27 = arith.extf %in : bf16 to f32
      linalg.yield %27 : f32
    } -> tensor<9x64xf32>
    %2 = tensor.empty() : tensor<9x64xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x64xf32>) outs(%2 : tensor<9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %in : f32
      linalg.yield %27 : f32
    } -> tensor<9x64xf32>
    %4 = tensor.empty() : tensor<9xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<9xf32>) -> tensor<9xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<9x64xf32>) outs(%5 : tensor<9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %out, %in : f32
      linalg.yield %27 : f32
    } -> tensor<9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1]] output_shape [9, 1] : tensor<9xf32> into tensor<9x1xf32>
    %7 = tensor.empty() : tensor<9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<9x1xf32>) outs(%7 : tensor<9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<9x1xf32>
    %9 = tensor.empty() : tensor<9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<9x1xf32>) outs(%9 : tensor<9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %cst_0 : f32
      linalg.yield %27 : f32
    } -> tensor<9x1xf32>
    %11 = tensor.empty() : tensor<9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<9x1xf32>) outs(%11 : tensor<9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.rsqrt %in : f32
      linalg.yield %27 : f32
    } -> tensor<9x1xf32>
    %13 = tensor.empty() : tensor<9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<9x1xf32>) outs(%13 : tensor<9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x64xf32>
    %15 = tensor.empty() : tensor<9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%1, %14 : tensor<9x64xf32>, tensor<9x64xf32>) outs(%15 : tensor<9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<9x64xf32>
    %17 = tensor.empty() : tensor<64xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg1 : tensor<64xbf16>) outs(%17 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %27 = arith.extf %in : bf16 to f32
      linalg.yield %27 : f32
    } -> tensor<64xf32>
    %19 = tensor.empty() : tensor<64xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%18 : tensor<64xf32>) outs(%19 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<64xf32>
    %21 = tensor.empty() : tensor<9x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<64xf32>) outs(%21 : tensor<9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x64xf32>
    %23 = tensor.empty() : tensor<9x64xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %22 : tensor<9x64xf32>, tensor<9x64xf32>) outs(%23 : tensor<9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<9x64xf32>
    %25 = tensor.empty() : tensor<9x64xbf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<9x64xf32>) outs(%25 : tensor<9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<9x64xbf16>
    return %26 : tensor<9x64xbf16>
  }
  func.func @rmsnorm_power(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant -5.000000e-01 : f32
    %cst_0 = arith.constant 9.99999997E-7 : f32
    %cst_1 = arith.constant 6.400000e+01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2]] : tensor<3x9x64xf32> into tensor<1728xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2]] output_shape [27, 1, 64] : tensor<1728xf32> into tensor<27x1x64xf32>
    %collapsed_3 = tensor.collapse_shape %arg0 [[0, 1, 2]] : tensor<3x9x64xf32> into tensor<1728xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1, 2]] output_shape [27, 64, 1] : tensor<1728xf32> into tensor<27x64x1xf32>
    %0 = tensor.empty() : tensor<27x1x1xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<27x1x1xf32>) -> tensor<27x1x1xf32>
    %2 = linalg.batch_matmul ins(%expanded, %expanded_4 : tensor<27x1x64xf32>, tensor<27x64x1xf32>) outs(%1 : tensor<27x1x1xf32>) -> tensor<27x1x1xf32>
    %collapsed_5 = tensor.collapse_shape %2 [[0, 1, 2]] : tensor<27x1x1xf32> into tensor<27xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1]] output_shape [3, 9] : tensor<27xf32> into tensor<3x9xf32>
    %3 = tensor.empty() : tensor<3x9xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_6 : tensor<3x9xf32>) outs(%3 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %in, %cst_1 : f32
      linalg.yield %17 : f32
    } -> tensor<3x9xf32>
    %5 = tensor.empty() : tensor<3x9xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<3x9xf32>) outs(%5 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %cst_0 : f32
      linalg.yield %17 : f32
    } -> tensor<3x9xf32>
    %7 = tensor.empty() : tensor<3x9xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<3x9xf32>) outs(%7 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.powf %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<3x9xf32>
    %9 = tensor.empty() : tensor<3x9x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9xf32>) outs(%9 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %11 = tensor.empty() : tensor<3x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%11 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %17 = arith.mulf %in, %in_7 : f32
      linalg.yield %17 : f32
    } -> tensor<3x9x64xf32>
    %13 = tensor.empty() : tensor<3x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%13 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %15 = tensor.empty() : tensor<3x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%15 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %17 = arith.mulf %in, %in_7 : f32
      linalg.yield %17 : f32
    } -> tensor<3x9x64xf32>
    return %16 : tensor<3x9x64xf32>
  }
  func.func @layernorm_var(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 9.99999974E-6 : f32
    %cst_0 = arith.constant 0x7FC00000 : f32
    %cst_1 = arith.constant 6.400000e+01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%1 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %3 = tensor.empty() : tensor<3x9x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%3 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_1 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %5 = tensor.empty() : tensor<3x9x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x9x1xf32>) outs(%5 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %7 = tensor.empty() : tensor<3x9x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%7 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.subf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %9 = tensor.empty() : tensor<3x9x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x64xf32>) outs(%9 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %11 = tensor.empty() : tensor<f32>
    %12 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%11 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_2 : f32
    } -> tensor<f32>
    %13 = tensor.empty() : tensor<f32>
    %14 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%12 : tensor<f32>) outs(%13 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.subf %cst_1, %in : f32
      linalg.yield %42 : f32
    } -> tensor<f32>
    %15 = tensor.empty() : tensor<3x9xf32>
    %16 = linalg.fill ins(%cst_2 : f32) outs(%15 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<3x9x64xf32>) outs(%16 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9xf32>
    %expanded_3 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %18 = tensor.empty() : tensor<3x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<f32>) outs(%18 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x1xf32>
    %20 = tensor.empty() : tensor<3x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3, %19 : tensor<3x9x1xf32>, tensor<3x9x1xf32>) outs(%20 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.divf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %22 = tensor.empty() : tensor<i1>
    %23 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%14 : tensor<f32>) outs(%22 : tensor<i1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.cmpf ogt, %in, %cst_2 : f32
      linalg.yield %42 : i1
    } -> tensor<i1>
    %24 = tensor.empty() : tensor<3x9x1xf32>
    %extracted = tensor.extract %23[] : tensor<i1>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x9x1xf32>) outs(%24 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.select %extracted, %in, %cst_0 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %26 = tensor.empty() : tensor<3x9x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x9x1xf32>) outs(%26 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %28 = tensor.empty() : tensor<3x9x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x9x1xf32>) outs(%28 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.sqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %30 = tensor.empty() : tensor<3x9x64xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x9x1xf32>) outs(%30 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %32 = tensor.empty() : tensor<3x9x64xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %31 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%32 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.divf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %34 = tensor.empty() : tensor<3x9x64xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%34 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %36 = tensor.empty() : tensor<3x9x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%36 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.mulf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %38 = tensor.empty() : tensor<3x9x64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%38 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %40 = tensor.empty() : tensor<3x9x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%40 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.addf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    return %41 : tensor<3x9x64xf32>
  }
  func.func @layernorm_flax(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%1 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<3x9xf32>
    %3 = tensor.empty() : tensor<3x9xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<3x9xf32>) outs(%3 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.divf %in, %cst_0 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9xf32>
    %5 = tensor.empty() : tensor<3x9x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%5 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %in : f32
      linalg.yield %38 : f32
    } -> tensor<3x9x64xf32>
    %7 = tensor.empty() : tensor<3x9xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<3x9x64xf32>) outs(%8 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<3x9xf32>
    %10 = tensor.empty() : tensor<3x9xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<3x9xf32>) outs(%10 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.divf %in, %cst_0 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9xf32>
    %12 = tensor.empty() : tensor<3x9xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<3x9xf32>) outs(%12 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %in : f32
      linalg.yield %38 : f32
    } -> tensor<3x9xf32>
    %14 = tensor.empty() : tensor<3x9xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11, %13 : tensor<3x9xf32>, tensor<3x9xf32>) outs(%14 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %38 = arith.subf %in, %in_2 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9xf32>
    %16 = tensor.empty() : tensor<3x9xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<3x9xf32>) outs(%16 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.maximumf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9xf32>
    %18 = tensor.empty() : tensor<3x9x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x9xf32>) outs(%18 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %20 = tensor.empty() : tensor<3x9x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%20 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %38 = arith.subf %in, %in_2 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9x64xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %22 = tensor.empty() : tensor<3x9x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%22 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<3x9x1xf32>
    %24 = tensor.empty() : tensor<3x9x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x9x1xf32>) outs(%24 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.rsqrt %in : f32
      linalg.yield %38 : f32
    } -> tensor<3x9x1xf32>
    %26 = tensor.empty() : tensor<3x9x64xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x9x1xf32>) outs(%26 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %28 = tensor.empty() : tensor<3x9x64xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%28 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %30 = tensor.empty() : tensor<3x9x64xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%30 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %38 = arith.mulf %in, %in_2 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9x64xf32>
    %32 = tensor.empty() : tensor<3x9x64xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %31 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%32 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %38 = arith.mulf %in, %in_2 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9x64xf32>
    %34 = tensor.empty() : tensor<3x9x64xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%34 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %36 = tensor.empty() : tensor<3x9x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%36 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %38 = arith.addf %in, %in_2 : f32
      linalg.yield %38 : f32
    } -> tensor<3x9x64xf32>
    return %37 : tensor<3x9x64xf32>
  }
  func.func @miss_rms_eps_outside(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%2 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    %4 = tensor.empty() : tensor<3x9x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    %6 = tensor.empty() : tensor<3x9xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<3x9x64xf32>) outs(%7 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %out, %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9xf32>
    %expanded = tensor.expand_shape %8 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %9 = tensor.empty() : tensor<3x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%9 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_0 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %11 = tensor.empty() : tensor<3x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x9x1xf32>) outs(%11 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.sqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %13 = tensor.empty() : tensor<3x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x9x1xf32>) outs(%13 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %cst : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x1xf32>
    %15 = tensor.empty() : tensor<3x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x9x1xf32>) outs(%15 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %17 = tensor.empty() : tensor<3x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %16 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%17 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.divf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<3x9x64xf32>
    return %18 : tensor<3x9x64xf32>
  }
  func.func @miss_rms_axis(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 9.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%2 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %21 = arith.mulf %in, %in_2 : f32
      linalg.yield %21 : f32
    } -> tensor<3x9x64xf32>
    %4 = tensor.empty() : tensor<3x9x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.mulf %in, %in : f32
      linalg.yield %21 : f32
    } -> tensor<3x9x64xf32>
    %6 = tensor.empty() : tensor<3x64xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %8 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<3x9x64xf32>) outs(%7 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %out, %in : f32
      linalg.yield %21 : f32
    } -> tensor<3x64xf32>
    %9 = tensor.empty() : tensor<3x1x64xf32>
    %10 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x64xf32>) outs(%9 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x1x64xf32>
    %11 = tensor.empty() : tensor<3x1x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<3x1x64xf32>) outs(%11 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_0 : f32
      linalg.yield %21 : f32
    } -> tensor<3x1x64xf32>
    %13 = tensor.empty() : tensor<3x1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<3x1x64xf32>) outs(%13 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<3x1x64xf32>
    %15 = tensor.empty() : tensor<3x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x1x64xf32>) outs(%15 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.rsqrt %in : f32
      linalg.yield %21 : f32
    } -> tensor<3x1x64xf32>
    %17 = tensor.empty() : tensor<3x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x1x64xf32>) outs(%17 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %19 = tensor.empty() : tensor<3x9x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%19 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %21 = arith.mulf %in, %in_2 : f32
      linalg.yield %21 : f32
    } -> tensor<3x9x64xf32>
    return %20 : tensor<3x9x64xf32>
  }
  func.func @miss_layernorm_ddof(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 9.99999974E-6 : f32
    %cst_1 = arith.constant 0x7FC00000 : f32
    %cst_2 = arith.constant 6.400000e+01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x9x64xf32>) outs(%1 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %3 = tensor.empty() : tensor<3x9x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xf32>) outs(%3 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_2 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %5 = tensor.empty() : tensor<3x9x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x9x1xf32>) outs(%5 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %7 = tensor.empty() : tensor<3x9x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%7 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.subf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %9 = tensor.empty() : tensor<3x9x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x64xf32>) outs(%9 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %11 = tensor.empty() : tensor<f32>
    %12 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%11 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %13 = tensor.empty() : tensor<f32>
    %14 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%12 : tensor<f32>) outs(%13 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.subf %cst_2, %in : f32
      linalg.yield %42 : f32
    } -> tensor<f32>
    %15 = tensor.empty() : tensor<3x9xf32>
    %16 = linalg.fill ins(%cst_3 : f32) outs(%15 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<3x9x64xf32>) outs(%16 : tensor<3x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9xf32>
    %expanded_4 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %18 = tensor.empty() : tensor<3x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<f32>) outs(%18 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x1xf32>
    %20 = tensor.empty() : tensor<3x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4, %19 : tensor<3x9x1xf32>, tensor<3x9x1xf32>) outs(%20 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.divf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %22 = tensor.empty() : tensor<i1>
    %23 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%14 : tensor<f32>) outs(%22 : tensor<i1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.cmpf ogt, %in, %cst_3 : f32
      linalg.yield %42 : i1
    } -> tensor<i1>
    %24 = tensor.empty() : tensor<3x9x1xf32>
    %extracted = tensor.extract %23[] : tensor<i1>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x9x1xf32>) outs(%24 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.select %extracted, %in, %cst_1 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %26 = tensor.empty() : tensor<3x9x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x9x1xf32>) outs(%26 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %cst_0 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %28 = tensor.empty() : tensor<3x9x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x9x1xf32>) outs(%28 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.sqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x1xf32>
    %30 = tensor.empty() : tensor<3x9x64xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x9x1xf32>) outs(%30 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %32 = tensor.empty() : tensor<3x9x64xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %31 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%32 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.divf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %34 = tensor.empty() : tensor<3x9x64xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%34 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %36 = tensor.empty() : tensor<3x9x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%36 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.mulf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    %38 = tensor.empty() : tensor<3x9x64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%38 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x64xf32>
    %40 = tensor.empty() : tensor<3x9x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%40 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.addf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<3x9x64xf32>
    return %41 : tensor<3x9x64xf32>
  }
}
