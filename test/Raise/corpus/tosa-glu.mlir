// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (0, 0)>
module {
  func.func @swiglu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.negf %in : f32
      %5 = math.exp %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.divf %cst, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.mulf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.mulf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<9x96xf32>
    return %3 : tensor<9x96xf32>
  }
  func.func @swiglu_exp(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<1x1xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.exp %in : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %cst_0 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.addf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.divf %cst, %in : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %4 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %5 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    return %6 : tensor<9x96xf32>
  }
  func.func @swiglu_tanh(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant dense<1.000000e+00> : tensor<1x1xf32>
    %cst_0 = arith.constant dense<5.000000e-01> : tensor<1x1xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_0 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.tanh %in : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %cst : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.addf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_0 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %4 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    return %6 : tensor<9x96xf32>
  }
  func.func @geglu_tanh(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant dense<1.000000e+00> : tensor<1x1xf32>
    %cst_0 = arith.constant dense<5.000000e-01> : tensor<1x1xf32>
    %cst_1 = arith.constant dense<0.797884583> : tensor<1x1xf32>
    %cst_2 = arith.constant dense<4.471500e-02> : tensor<1x1xf32>
    %cst_3 = arith.constant dense<3.000000e+00> : tensor<1x1xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_3 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = math.powf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_2 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %2 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.addf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_1 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_0 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.tanh %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %cst : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.addf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    return %9 : tensor<9x96xf32>
  }
  func.func @geglu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant dense<5.000000e-01> : tensor<1x1xf32>
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<1x1xf32>
    %cst_1 = arith.constant dense<0.707106769> : tensor<1x1xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.erf %in : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %cst_0 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.addf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %4 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<9x96xf32>
    return %6 : tensor<9x96xf32>
  }
  func.func @reglu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<1x1xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.mulf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<9x96xf32>
    return %2 : tensor<9x96xf32>
  }
  func.func @glu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %3 = arith.negf %in : f32
      %4 = math.exp %3 : f32
      %5 = arith.addf %4, %cst : f32
      %6 = arith.divf %cst, %5 : f32
      linalg.yield %6 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.mulf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<9x96xf32>
    return %2 : tensor<9x96xf32>
  }
  func.func @miss_tanh(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant dense<5.000000e-01> : tensor<1x1xf32>
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<1x1xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = math.tanh %in : f32
      linalg.yield %6 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_0 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.addf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %cst : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %3 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<9x96xf32>
    return %5 : tensor<9x96xf32>
  }
  func.func @miss_gelu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant dense<1.000000e+00> : tensor<1x1xf32>
    %cst_0 = arith.constant dense<5.000000e-01> : tensor<1x1xf32>
    %cst_1 = arith.constant dense<0.797884583> : tensor<1x1xf32>
    %cst_2 = arith.constant dense<5.470000e-02> : tensor<1x1xf32>
    %cst_3 = arith.constant dense<3.000000e+00> : tensor<1x1xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_3 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = math.powf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_2 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %2 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.addf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_1 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_0 : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.tanh %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %cst : tensor<9x96xf32>, tensor<1x1xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.addf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    return %9 : tensor<9x96xf32>
  }
}
