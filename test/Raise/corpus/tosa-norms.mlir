// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @rmsnorm(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<9.99999997E-7> : tensor<1x1x1xf32>
    %cst_1 = arith.constant dense<1.562500e-02> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %reduced = linalg.reduce ins(%1 : tensor<3x9x64xf32>) outs(%3 : tensor<3x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %10 = arith.addf %in, %init : f32
        linalg.yield %10 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %4 = tensor.empty() : tensor<3x9x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_0 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.addf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x9x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.rsqrt %in : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<3x9x64xf32>, tensor<3x9x1xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_2 : tensor<3x9x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    return %9 : tensor<3x9x64xf32>
  }
  func.func @rmsnorm_pow_reciprocal(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<1x1x1xf32>
    %cst_2 = arith.constant dense<9.99999997E-7> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<1.562500e-02> : tensor<1x1x1xf32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<1x1x1xf32>
    %expanded = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %cst_4 : tensor<3x9x64xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %11 = math.powf %in, %in_6 : f32
      linalg.yield %11 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %reduced = linalg.reduce ins(%1 : tensor<3x9x64xf32>) outs(%3 : tensor<3x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %11 = arith.addf %in, %init : f32
        linalg.yield %11 : f32
      }
    %expanded_5 = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %4 = tensor.empty() : tensor<3x9x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5, %cst_3 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %11 = arith.mulf %in, %in_6 : f32
      linalg.yield %11 : f32
    } -> tensor<3x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_2 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %11 = arith.addf %in, %in_6 : f32
      linalg.yield %11 : f32
    } -> tensor<3x9x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %cst_1 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %11 = math.powf %in, %in_6 : f32
      linalg.yield %11 : f32
    } -> tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<3x9x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.divf %cst, %in : f32
      linalg.yield %11 : f32
    } -> tensor<3x9x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<3x9x64xf32>, tensor<3x9x1xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %11 = arith.mulf %in, %in_6 : f32
      linalg.yield %11 : f32
    } -> tensor<3x9x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %9 : tensor<1x1x64xf32>, tensor<3x9x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %11 = arith.mulf %in, %in_6 : f32
      linalg.yield %11 : f32
    } -> tensor<3x9x64xf32>
    return %10 : tensor<3x9x64xf32>
  }
  func.func @rmsnorm_collapsed(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<9.99999974E-6> : tensor<1x1xf32>
    %cst_1 = arith.constant dense<1.562500e-02> : tensor<1x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x9x64xf32> into tensor<27x64xf32>
    %0 = tensor.empty() : tensor<27x64xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %collapsed : tensor<27x64xf32>, tensor<27x64xf32>) outs(%0 : tensor<27x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<27x64xf32>
    %2 = tensor.empty() : tensor<27xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<27xf32>) -> tensor<27xf32>
    %reduced = linalg.reduce ins(%1 : tensor<27x64xf32>) outs(%3 : tensor<27xf32>) dimensions = [1] 
      (%in: f32, %init: f32) {
        %10 = arith.addf %in, %init : f32
        linalg.yield %10 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0, 1]] output_shape [27, 1] : tensor<27xf32> into tensor<27x1xf32>
    %4 = tensor.empty() : tensor<27x1xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<27x1xf32>, tensor<1x1xf32>) outs(%4 : tensor<27x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<27x1xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_0 : tensor<27x1xf32>, tensor<1x1xf32>) outs(%4 : tensor<27x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.addf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<27x1xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<27x1xf32>) outs(%4 : tensor<27x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.rsqrt %in : f32
      linalg.yield %10 : f32
    } -> tensor<27x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %7 : tensor<27x64xf32>, tensor<27x1xf32>) outs(%0 : tensor<27x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<27x64xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%8, %expanded_2 : tensor<27x64xf32>, tensor<1x64xf32>) outs(%0 : tensor<27x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<27x64xf32>
    %expanded_3 = tensor.expand_shape %9 [[0, 1], [2]] output_shape [3, 9, 64] : tensor<27x64xf32> into tensor<3x9x64xf32>
    return %expanded_3 : tensor<3x9x64xf32>
  }
  func.func @layernorm(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<9.99999974E-6> : tensor<1x1x1xf32>
    %cst_1 = arith.constant dense<1.562500e-02> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<3x9xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %reduced = linalg.reduce ins(%arg0 : tensor<3x9x64xf32>) outs(%1 : tensor<3x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %13 = arith.addf %in, %init : f32
        linalg.yield %13 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %2 = tensor.empty() : tensor<3x9x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %4 = tensor.empty() : tensor<3x9x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x9x64xf32>, tensor<3x9x1xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.subf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %5 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %reduced_2 = linalg.reduce ins(%6 : tensor<3x9x64xf32>) outs(%1 : tensor<3x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %13 = arith.addf %in, %init : f32
        linalg.yield %13 : f32
      }
    %expanded_3 = tensor.expand_shape %reduced_2 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3, %cst_1 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_0 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.addf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.rsqrt %in : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<3x9x64xf32>, tensor<3x9x1xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<3x9x64xf32>, tensor<1x1x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<3x9x64xf32>, tensor<1x1x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.addf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    return %12 : tensor<3x9x64xf32>
  }
  func.func @miss_rmsnorm_no_reciprocal(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<5.000000e-01> : tensor<1x1x1xf32>
    %cst_1 = arith.constant dense<9.99999997E-7> : tensor<1x1x1xf32>
    %cst_2 = arith.constant dense<1.562500e-02> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x9xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %reduced = linalg.reduce ins(%1 : tensor<3x9x64xf32>) outs(%3 : tensor<3x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %10 = arith.addf %in, %init : f32
        linalg.yield %10 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %4 = tensor.empty() : tensor<3x9x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_1 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.addf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %cst_0 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = math.powf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<3x9x64xf32>, tensor<3x9x1xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_3 : tensor<3x9x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    return %9 : tensor<3x9x64xf32>
  }
  func.func @miss_rmsnorm_axis(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<9.99999997E-7> : tensor<1x1x1xf32>
    %cst_1 = arith.constant dense<0.111111112> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<3x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    %2 = tensor.empty() : tensor<3x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %reduced = linalg.reduce ins(%1 : tensor<3x9x64xf32>) outs(%3 : tensor<3x64xf32>) dimensions = [1] 
      (%in: f32, %init: f32) {
        %10 = arith.addf %in, %init : f32
        linalg.yield %10 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %4 = tensor.empty() : tensor<3x1x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<3x1x64xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x1x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_0 : tensor<3x1x64xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.addf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x1x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x1x64xf32>) outs(%4 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.rsqrt %in : f32
      linalg.yield %10 : f32
    } -> tensor<3x1x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<3x9x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_2 : tensor<3x9x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x9x64xf32>
    return %9 : tensor<3x9x64xf32>
  }
  func.func @miss_layernorm_count(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<9.99999974E-6> : tensor<1x1x1xf32>
    %cst_1 = arith.constant dense<0.0158730168> : tensor<1x1x1xf32>
    %cst_2 = arith.constant dense<1.562500e-02> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<3x9xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x9xf32>) -> tensor<3x9xf32>
    %reduced = linalg.reduce ins(%arg0 : tensor<3x9x64xf32>) outs(%1 : tensor<3x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %13 = arith.addf %in, %init : f32
        linalg.yield %13 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %2 = tensor.empty() : tensor<3x9x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.mulf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %4 = tensor.empty() : tensor<3x9x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x9x64xf32>, tensor<3x9x1xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.subf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %5 : tensor<3x9x64xf32>, tensor<3x9x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.mulf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %reduced_3 = linalg.reduce ins(%6 : tensor<3x9x64xf32>) outs(%1 : tensor<3x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %13 = arith.addf %in, %init : f32
        linalg.yield %13 : f32
      }
    %expanded_4 = tensor.expand_shape %reduced_3 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xf32> into tensor<3x9x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4, %cst_1 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.mulf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_0 : tensor<3x9x1xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.addf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x9x1xf32>) outs(%2 : tensor<3x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.rsqrt %in : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<3x9x64xf32>, tensor<3x9x1xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.mulf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %expanded_5 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<3x9x64xf32>, tensor<1x1x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.mulf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<3x9x64xf32>, tensor<1x1x64xf32>) outs(%4 : tensor<3x9x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.addf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<3x9x64xf32>
    return %12 : tensor<3x9x64xf32>
  }
}
