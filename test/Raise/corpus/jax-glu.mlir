// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @silu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %cst, %in : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %12 = arith.mulf %in, %in_0 : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %10 = tensor.empty() : tensor<9x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%10 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %12 = arith.mulf %in, %in_0 : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    return %11 : tensor<9x96xf32>
  }
  func.func @silu_bf16(%arg0: tensor<9x96xbf16>, %arg1: tensor<9x96xbf16>) -> tensor<9x96xbf16> {
    %cst = arith.constant 1.000000e+00 : bf16
    %0 = tensor.empty() : tensor<9x96xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xbf16>) outs(%0 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %12 = arith.negf %in : bf16
      linalg.yield %12 : bf16
    } -> tensor<9x96xbf16>
    %2 = tensor.empty() : tensor<9x96xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xbf16>) outs(%2 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %12 = math.exp %in : bf16
      linalg.yield %12 : bf16
    } -> tensor<9x96xbf16>
    %4 = tensor.empty() : tensor<9x96xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xbf16>) outs(%4 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %12 = arith.addf %in, %cst : bf16
      linalg.yield %12 : bf16
    } -> tensor<9x96xbf16>
    %6 = tensor.empty() : tensor<9x96xbf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xbf16>) outs(%6 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %12 = arith.divf %cst, %in : bf16
      linalg.yield %12 : bf16
    } -> tensor<9x96xbf16>
    %8 = tensor.empty() : tensor<9x96xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %7 : tensor<9x96xbf16>, tensor<9x96xbf16>) outs(%8 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %in_0: bf16, %out: bf16):
      %12 = arith.mulf %in, %in_0 : bf16
      linalg.yield %12 : bf16
    } -> tensor<9x96xbf16>
    %10 = tensor.empty() : tensor<9x96xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %9 : tensor<9x96xbf16>, tensor<9x96xbf16>) outs(%10 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %in_0: bf16, %out: bf16):
      %12 = arith.mulf %in, %in_0 : bf16
      linalg.yield %12 : bf16
    } -> tensor<9x96xbf16>
    return %11 : tensor<9x96xbf16>
  }
  func.func @swish_logistic(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %cst, %in : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %12 = arith.mulf %in, %in_0 : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    %10 = tensor.empty() : tensor<9x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%10 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %12 = arith.mulf %in, %in_0 : f32
      linalg.yield %12 : f32
    } -> tensor<9x96xf32>
    return %11 : tensor<9x96xf32>
  }
  func.func @swish_beta(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 1.702000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.negf %in : f32
      linalg.yield %14 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.exp %in : f32
      linalg.yield %14 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %cst, %in : f32
      linalg.yield %14 : f32
    } -> tensor<9x96xf32>
    %10 = tensor.empty() : tensor<9x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %9 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%10 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %14 = arith.mulf %in, %in_1 : f32
      linalg.yield %14 : f32
    } -> tensor<9x96xf32>
    %12 = tensor.empty() : tensor<9x96xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%12 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %14 = arith.mulf %in, %in_1 : f32
      linalg.yield %14 : f32
    } -> tensor<9x96xf32>
    return %13 : tensor<9x96xf32>
  }
  func.func @jax_glu(%arg0: tensor<9x192xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [9, 96] [1, 1] : tensor<9x192xf32> to tensor<9x96xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 96] [9, 96] [1, 1] : tensor<9x192xf32> to tensor<9x96xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.exp %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.divf %cst, %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %10 = arith.mulf %in, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    return %9 : tensor<9x96xf32>
  }
  func.func @reglu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.maximumf %in, %cst : f32
      linalg.yield %4 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.mulf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<9x96xf32>
    return %3 : tensor<9x96xf32>
  }
  func.func @geglu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 1.12837911 : f32
    %cst_0 = arith.constant -0.37612626 : f32
    %cst_1 = arith.constant 0.112835854 : f32
    %cst_2 = arith.constant -0.0268538129 : f32
    %cst_3 = arith.constant 0.00518832775 : f32
    %cst_4 = arith.constant -8.0101937E-4 : f32
    %cst_5 = arith.constant 7.85386146E-5 : f32
    %cst_6 = arith.constant 0.000000e+00 : f32
    %cst_7 = arith.constant -88.7228394 : f32
    %cst_8 = arith.constant 0.564189494 : f32
    %cst_9 = arith.constant -0.282076746 : f32
    %cst_10 = arith.constant 0.42184633 : f32
    %cst_11 = arith.constant -1.01526523 : f32
    %cst_12 = arith.constant 2.92101908 : f32
    %cst_13 = arith.constant -7.49551868 : f32
    %cst_14 = arith.constant 1.297720e+01 : f32
    %cst_15 = arith.constant -10.477664 : f32
    %cst_16 = arith.constant 0.563825965 : f32
    %cst_17 = arith.constant -0.274112701 : f32
    %cst_18 = arith.constant 3.404880e-01 : f32
    %cst_19 = arith.constant -0.494451523 : f32
    %cst_20 = arith.constant 0.621000468 : f32
    %cst_21 = arith.constant -0.582473278 : f32
    %cst_22 = arith.constant 0.368742466 : f32
    %cst_23 = arith.constant -0.138703942 : f32
    %cst_24 = arith.constant 2.326820e-02 : f32
    %cst_25 = arith.constant 2.000000e+00 : f32
    %cst_26 = arith.constant 1.000000e+00 : f32
    %cst_27 = arith.constant 0.707106769 : f32
    %cst_28 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_28 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_27 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %10 = tensor.empty() : tensor<9x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xf32>) outs(%10 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.absf %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %12 = tensor.empty() : tensor<9x96xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x96xf32>) outs(%12 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %cst_26, %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %14 = tensor.empty() : tensor<9x96xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<9x96xf32>) outs(%14 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %16 = tensor.empty() : tensor<9x96xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<9x96xf32>) outs(%16 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %cst_26, %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %18 = tensor.empty() : tensor<9x96xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %17 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%18 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %20 = tensor.empty() : tensor<9x96xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<9x96xf32>) outs(%20 : tensor<9x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %132 = arith.cmpf olt, %in, %cst_25 : f32
      linalg.yield %132 : i1
    } -> tensor<9x96xi1>
    %22 = tensor.empty() : tensor<9x96xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<9x96xf32>) outs(%22 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_24 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %24 = tensor.empty() : tensor<9x96xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<9x96xf32>) outs(%24 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_23 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %26 = tensor.empty() : tensor<9x96xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%26 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %28 = tensor.empty() : tensor<9x96xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<9x96xf32>) outs(%28 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_22 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %30 = tensor.empty() : tensor<9x96xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%30 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %32 = tensor.empty() : tensor<9x96xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<9x96xf32>) outs(%32 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_21 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %34 = tensor.empty() : tensor<9x96xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%34 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %36 = tensor.empty() : tensor<9x96xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<9x96xf32>) outs(%36 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_20 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %38 = tensor.empty() : tensor<9x96xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%38 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %40 = tensor.empty() : tensor<9x96xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<9x96xf32>) outs(%40 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_19 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %42 = tensor.empty() : tensor<9x96xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%42 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %44 = tensor.empty() : tensor<9x96xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<9x96xf32>) outs(%44 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_18 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %46 = tensor.empty() : tensor<9x96xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%46 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %48 = tensor.empty() : tensor<9x96xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<9x96xf32>) outs(%48 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_17 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %50 = tensor.empty() : tensor<9x96xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%50 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %52 = tensor.empty() : tensor<9x96xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<9x96xf32>) outs(%52 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_16 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %54 = tensor.empty() : tensor<9x96xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<9x96xf32>) outs(%54 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_15 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %56 = tensor.empty() : tensor<9x96xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<9x96xf32>) outs(%56 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_14 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %58 = tensor.empty() : tensor<9x96xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%58 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %60 = tensor.empty() : tensor<9x96xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<9x96xf32>) outs(%60 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_13 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %62 = tensor.empty() : tensor<9x96xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%62 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %64 = tensor.empty() : tensor<9x96xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<9x96xf32>) outs(%64 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_12 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %66 = tensor.empty() : tensor<9x96xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%66 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %68 = tensor.empty() : tensor<9x96xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<9x96xf32>) outs(%68 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_11 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %70 = tensor.empty() : tensor<9x96xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%70 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %72 = tensor.empty() : tensor<9x96xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<9x96xf32>) outs(%72 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_10 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %74 = tensor.empty() : tensor<9x96xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%74 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %76 = tensor.empty() : tensor<9x96xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<9x96xf32>) outs(%76 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_9 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %78 = tensor.empty() : tensor<9x96xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %13 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%78 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %80 = tensor.empty() : tensor<9x96xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<9x96xf32>) outs(%80 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_8 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %82 = tensor.empty() : tensor<9x96xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%21, %53, %81 : tensor<9x96xi1>, tensor<9x96xf32>, tensor<9x96xf32>) outs(%82 : tensor<9x96xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %132 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %84 = tensor.empty() : tensor<9x96xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %83 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%84 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %86 = tensor.empty() : tensor<9x96xi1>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<9x96xf32>) outs(%86 : tensor<9x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %132 = arith.cmpf olt, %in, %cst_7 : f32
      linalg.yield %132 : i1
    } -> tensor<9x96xi1>
    %88 = tensor.empty() : tensor<9x96xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %85 : tensor<9x96xi1>, tensor<9x96xf32>) outs(%88 : tensor<9x96xf32>) {
    ^bb0(%in: i1, %in_29: f32, %out: f32):
      %132 = arith.select %in, %cst_6, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %90 = tensor.empty() : tensor<9x96xi1>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x96xf32>) outs(%90 : tensor<9x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %132 = arith.cmpf olt, %in, %cst_6 : f32
      linalg.yield %132 : i1
    } -> tensor<9x96xi1>
    %92 = tensor.empty() : tensor<9x96xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<9x96xf32>) outs(%92 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.subf %cst_25, %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %94 = tensor.empty() : tensor<9x96xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %93, %89 : tensor<9x96xi1>, tensor<9x96xf32>, tensor<9x96xf32>) outs(%94 : tensor<9x96xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %132 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %96 = tensor.empty() : tensor<9x96xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x96xf32>) outs(%96 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_5 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %98 = tensor.empty() : tensor<9x96xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<9x96xf32>) outs(%98 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_4 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %100 = tensor.empty() : tensor<9x96xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%100 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %102 = tensor.empty() : tensor<9x96xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<9x96xf32>) outs(%102 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_3 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %104 = tensor.empty() : tensor<9x96xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%104 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %106 = tensor.empty() : tensor<9x96xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<9x96xf32>) outs(%106 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_2 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %108 = tensor.empty() : tensor<9x96xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%108 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %110 = tensor.empty() : tensor<9x96xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<9x96xf32>) outs(%110 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_1 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %112 = tensor.empty() : tensor<9x96xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%112 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %114 = tensor.empty() : tensor<9x96xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<9x96xf32>) outs(%114 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_0 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %116 = tensor.empty() : tensor<9x96xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%115, %7 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%116 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %118 = tensor.empty() : tensor<9x96xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<9x96xf32>) outs(%118 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %120 = tensor.empty() : tensor<9x96xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %119 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%120 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %122 = tensor.empty() : tensor<9x96xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<9x96xf32>) outs(%122 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.subf %cst_26, %in : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %124 = tensor.empty() : tensor<9x96xi1>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<9x96xf32>) outs(%124 : tensor<9x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %132 = arith.cmpf olt, %in, %cst_26 : f32
      linalg.yield %132 : i1
    } -> tensor<9x96xi1>
    %126 = tensor.empty() : tensor<9x96xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %123, %95 : tensor<9x96xi1>, tensor<9x96xf32>, tensor<9x96xf32>) outs(%126 : tensor<9x96xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %132 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %128 = tensor.empty() : tensor<9x96xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %127 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%128 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    %130 = tensor.empty() : tensor<9x96xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%129, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%130 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %132 = arith.mulf %in, %in_29 : f32
      linalg.yield %132 : f32
    } -> tensor<9x96xf32>
    return %131 : tensor<9x96xf32>
  }
  func.func @geglu_tanh(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.797884583 : f32
    %cst_2 = arith.constant 4.471500e-02 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %in : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg0 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %20 = arith.mulf %in, %in_3 : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_2 : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %5 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %20 = arith.addf %in, %in_3 : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %10 = tensor.empty() : tensor<9x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<9x96xf32>) outs(%10 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.tanh %in : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %12 = tensor.empty() : tensor<9x96xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<9x96xf32>) outs(%12 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %cst_0 : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %14 = tensor.empty() : tensor<9x96xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<9x96xf32>) outs(%14 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %16 = tensor.empty() : tensor<9x96xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %15 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%16 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %20 = arith.mulf %in, %in_3 : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    %18 = tensor.empty() : tensor<9x96xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%18 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %20 = arith.mulf %in, %in_3 : f32
      linalg.yield %20 : f32
    } -> tensor<9x96xf32>
    return %19 : tensor<9x96xf32>
  }
  func.func @geglu_tanh_bf16(%arg0: tensor<9x96xbf16>, %arg1: tensor<9x96xbf16>) -> tensor<9x96xbf16> {
    %cst = arith.constant 5.000000e-01 : bf16
    %cst_0 = arith.constant 1.000000e+00 : bf16
    %cst_1 = arith.constant 7.968750e-01 : bf16
    %cst_2 = arith.constant 4.467770e-02 : bf16
    %0 = tensor.empty() : tensor<9x96xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xbf16>) outs(%0 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.mulf %in, %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %2 = tensor.empty() : tensor<9x96xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg0 : tensor<9x96xbf16>, tensor<9x96xbf16>) outs(%2 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_3 : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %4 = tensor.empty() : tensor<9x96xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xbf16>) outs(%4 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.mulf %in, %cst_2 : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %6 = tensor.empty() : tensor<9x96xbf16>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %5 : tensor<9x96xbf16>, tensor<9x96xbf16>) outs(%6 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %20 = arith.addf %in, %in_3 : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %8 = tensor.empty() : tensor<9x96xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x96xbf16>) outs(%8 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.mulf %in, %cst_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %10 = tensor.empty() : tensor<9x96xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<9x96xbf16>) outs(%10 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = math.tanh %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %12 = tensor.empty() : tensor<9x96xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<9x96xbf16>) outs(%12 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.addf %in, %cst_0 : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %14 = tensor.empty() : tensor<9x96xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<9x96xbf16>) outs(%14 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.mulf %in, %cst : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %16 = tensor.empty() : tensor<9x96xbf16>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %15 : tensor<9x96xbf16>, tensor<9x96xbf16>) outs(%16 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_3 : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    %18 = tensor.empty() : tensor<9x96xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %arg1 : tensor<9x96xbf16>, tensor<9x96xbf16>) outs(%18 : tensor<9x96xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_3 : bf16
      linalg.yield %20 : bf16
    } -> tensor<9x96xbf16>
    return %19 : tensor<9x96xbf16>
  }
  func.func @miss_two(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.exp %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %5 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.divf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.mulf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    return %9 : tensor<9x96xf32>
  }
  func.func @miss_celu(%arg0: tensor<9x96xf32>, %arg1: tensor<9x96xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%0 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.maximumf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %2 = tensor.empty() : tensor<9x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9x96xf32>) outs(%2 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.minimumf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %4 = tensor.empty() : tensor<9x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x96xf32>) outs(%4 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.expm1 %in : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %6 = tensor.empty() : tensor<9x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %5 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%6 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.addf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %arg1 : tensor<9x96xf32>, tensor<9x96xf32>) outs(%8 : tensor<9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.mulf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<9x96xf32>
    return %9 : tensor<9x96xf32>
  }
}
