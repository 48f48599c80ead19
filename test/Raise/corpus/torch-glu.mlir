// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<()[s0] -> (s0 * 3)>
module {
  func.func @silu_times_up(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.negf %in : f32
      %6 = math.exp %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.divf %cst, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @silu_times_up_aten(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.negf %in : f32
      %6 = math.exp %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.divf %cst, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @silu_times_up_bf16(%arg0: tensor<3x?x96xbf16>, %arg1: tensor<3x?x96xbf16>) -> tensor<3x?x96xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xbf16>) outs(%2 : tensor<3x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %17 = arith.extf %in : bf16 to f32
      linalg.yield %17 : f32
    } -> tensor<3x?x96xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%out: f32):
      %17 = linalg.index 0 : index
      %18 = linalg.index 1 : index
      %19 = linalg.index 2 : index
      %20 = arith.cmpi eq, %dim, %c1 : index
      %21 = arith.select %20, %c0, %18 : index
      %extracted = tensor.extract %3[%17, %21, %19] : tensor<3x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x?x96xf32>) outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.negf %in : f32
      %18 = math.exp %17 : f32
      %19 = arith.addf %18, %cst : f32
      %20 = arith.divf %cst, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<3x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %17 = arith.mulf %in, %in_1 : f32
      linalg.yield %17 : f32
    } -> tensor<3x?x96xf32>
    %9 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %9, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%dim) : tensor<3x?x96xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<3x?x96xf32>) outs(%10 : tensor<3x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<3x?x96xbf16>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<3x?x96xbf16>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%13 : tensor<3x?x96xbf16>) {
    ^bb0(%out: bf16):
      %17 = linalg.index 0 : index
      %18 = linalg.index 1 : index
      %19 = linalg.index 2 : index
      %20 = arith.cmpi eq, %dim, %c1 : index
      %21 = arith.select %20, %c0, %18 : index
      %extracted = tensor.extract %11[%17, %21, %19] : tensor<3x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x?x96xbf16>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xbf16>
    %15 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg1 : tensor<3x?x96xbf16>, tensor<3x?x96xbf16>) outs(%13 : tensor<3x?x96xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %17 = arith.mulf %in, %in_1 : bf16
      linalg.yield %17 : bf16
    } -> tensor<3x?x96xbf16>
    return %16 : tensor<3x?x96xbf16>
  }
  func.func @silu_f32_island(%arg0: tensor<3x?x96xbf16>, %arg1: tensor<3x?x96xbf16>) -> tensor<3x?x96xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xbf16>) outs(%2 : tensor<3x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %24 = arith.extf %in : bf16 to f32
      linalg.yield %24 : f32
    } -> tensor<3x?x96xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%out: f32):
      %24 = linalg.index 0 : index
      %25 = linalg.index 1 : index
      %26 = linalg.index 2 : index
      %27 = arith.cmpi eq, %dim, %c1 : index
      %28 = arith.select %27, %c0, %25 : index
      %extracted = tensor.extract %3[%24, %28, %26] : tensor<3x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x?x96xf32>) outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst : f32
      %27 = arith.divf %cst, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<3x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %24 = arith.mulf %in, %in_1 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xbf16>
    %9 = arith.index_cast %dim_0 : index to i64
    %10 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %10, "negative values not allowed in new dimensions"
    %11 = tensor.empty(%dim_0) : tensor<3x?x96xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?x96xbf16>) outs(%11 : tensor<3x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %24 = arith.extf %in : bf16 to f32
      linalg.yield %24 : f32
    } -> tensor<3x?x96xf32>
    %13 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %14 = tensor.empty(%dim_0) : tensor<3x?x96xf32>
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%14 : tensor<3x?x96xf32>) {
    ^bb0(%out: f32):
      %24 = linalg.index 0 : index
      %25 = linalg.index 1 : index
      %26 = linalg.index 2 : index
      %27 = arith.cmpi eq, %dim_0, %c1 : index
      %28 = arith.select %27, %c0, %25 : index
      %extracted = tensor.extract %12[%24, %28, %26] : tensor<3x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x96xf32>
    %16 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %16, "mismatched size for broadcast"
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %15 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %24 = arith.mulf %in, %in_1 : f32
      linalg.yield %24 : f32
    } -> tensor<3x?x96xf32>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "negative values not allowed in new dimensions"
    %19 = tensor.empty(%dim) : tensor<3x?x96xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x?x96xf32>) outs(%19 : tensor<3x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<3x?x96xbf16>
    %21 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %21, "unimplemented: dynamic negative broadcast sizes"
    %22 = tensor.empty(%dim) : tensor<3x?x96xbf16>
    %23 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%22 : tensor<3x?x96xbf16>) {
    ^bb0(%out: bf16):
      %24 = linalg.index 0 : index
      %25 = linalg.index 1 : index
      %26 = linalg.index 2 : index
      %27 = arith.cmpi eq, %dim, %c1 : index
      %28 = arith.select %27, %c0, %25 : index
      %extracted = tensor.extract %20[%24, %28, %26] : tensor<3x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x?x96xbf16>
    return %23 : tensor<3x?x96xbf16>
  }
  func.func @up_times_silu(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %3 = arith.cmpi eq, %dim_0, %dim : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim_0) : tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %2 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%4 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @gate_sigmoid_up(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.negf %in : f32
      %6 = math.exp %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.divf %cst, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @association(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %0 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.negf %in : f32
      %6 = math.exp %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.divf %cst, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @sigmoid_up_gate(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.negf %in : f32
      %6 = math.exp %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.divf %cst, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg0 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @divide_by_one_plus_exp(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.exp %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.addf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.divf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @reciprocal(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.exp %in : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf one, %in, %cst : f32
      cf.assert %8, "unimplemented: tensor with zero element"
      %9 = arith.divf %cst_0, %in : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %6 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    return %7 : tensor<3x?x96xf32>
  }
  func.func @tanh_form(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.tanh %in : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %6 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    return %7 : tensor<3x?x96xf32>
  }
  func.func @negated_by_subtraction(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg0 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %3 = tensor.empty(%dim_1) : tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %arg0 : tensor<i64>, tensor<3x?x96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: i64, %in_2: f32, %out: f32):
      %8 = arith.sitofp %in : i64 to f32
      %9 = arith.subf %8, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x?x96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.exp %in : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<3x?x96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    cf.assert %0, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.divf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    return %7 : tensor<3x?x96xf32>
  }
  func.func @exp_over_one_plus_exp(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.exp %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.addf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.divf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @chunk(%arg0: tensor<3x?x192xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x192xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [3, %dim, 96] [1, 1, 1] : tensor<3x?x192xf32> to tensor<3x?x96xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 96] [3, %dim, 96] [1, 1, 1] : tensor<3x?x192xf32> to tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.negf %in : f32
      %5 = math.exp %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.divf %cst, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %extracted_slice_0 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @slices(%arg0: tensor<?x192xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x192xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [%dim, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 96] [%dim, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
    %0 = tensor.empty(%dim) : tensor<?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_0 : tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.negf %in : f32
      %5 = math.exp %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.divf %cst, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %2 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<?x96xf32>
    return %3 : tensor<?x96xf32>
  }
  func.func @last_axis_pair(%arg0: tensor<?x96x2xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x96x2xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [%dim, 96, 1] [1, 1, 1] : tensor<?x96x2xf32> to tensor<?x96x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1, 2]] : tensor<?x96x1xf32> into tensor<?x96xf32>
    %0 = tensor.empty(%dim) : tensor<?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.negf %in : f32
      %5 = math.exp %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.divf %cst, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %1 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %4 = arith.mulf %in, %in_2 : f32
      linalg.yield %4 : f32
    } -> tensor<?x96xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 1] [%dim, 96, 1] [1, 1, 1] : tensor<?x96x2xf32> to tensor<?x96x1xf32>
    %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1, 2]] : tensor<?x96x1xf32> into tensor<?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2, %collapsed_1 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %4 = arith.mulf %in, %in_2 : f32
      linalg.yield %4 : f32
    } -> tensor<?x96xf32>
    return %3 : tensor<?x96xf32>
  }
  func.func @quick_gelu(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 1.702000e+00 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.truncf %cst_0 : f64 to f32
      %7 = arith.mulf %in, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.mulf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %4 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.mulf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @swish_half(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 2.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.negf %in : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.divf %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.exp %in : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.divf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %6 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = tensor.empty(%dim_1) : tensor<3x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%7 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.mulf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    return %8 : tensor<3x?x96xf32>
  }
  func.func @glu_sigmoid(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.negf %in : f32
      %5 = math.exp %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.divf %cst, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @glu_functional(%arg0: tensor<?x192xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x192xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [%dim, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 96] [%dim, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
    %0 = tensor.empty(%dim) : tensor<?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_0 : tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %3 = arith.negf %in : f32
      %4 = math.exp %3 : f32
      %5 = arith.addf %4, %cst : f32
      %6 = arith.divf %cst, %5 : f32
      linalg.yield %6 : f32
    } -> tensor<?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %3 = arith.mulf %in, %in_1 : f32
      linalg.yield %3 : f32
    } -> tensor<?x96xf32>
    return %2 : tensor<?x96xf32>
  }
  func.func @reglu(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.cmpf ugt, %in, %cst : f32
      %5 = arith.select %4, %in, %cst : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @reglu_maximum(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %cst : tensor<3x?x96xf32>, tensor<f32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.cmpf ogt, %in, %in_1 : f32
      %6 = arith.select %5, %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim_0, %dim : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = tensor.empty(%dim_0) : tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @reglu_clamp(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.cmpf ult, %in, %cst : f32
      %5 = arith.select %4, %cst, %in : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @reglu_where(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %6 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %6 : i1
    } -> tensor<3x?x96xi1>
    %2 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0, %cst : tensor<3x?x96xi1>, tensor<3x?x96xf32>, tensor<f32>) outs(%2 : tensor<3x?x96xf32>) {
    ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
      %6 = arith.select %in, %in_2, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %4 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%2 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.mulf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @geglu(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.divf %in, %cst_1 : f32
      %5 = math.erf %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.mulf %6, %cst_0 : f32
      %8 = arith.mulf %in, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %4 = arith.mulf %in, %in_3 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @geglu_erf(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.4142135623730951 : f64
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.truncf %cst : f64 to f32
      %9 = arith.divf %in, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.erf %in : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst_1 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %6 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    return %7 : tensor<3x?x96xf32>
  }
  func.func @geglu_erfc(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.70710678118654757 : f64
    %cst_0 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.truncf %cst : f64 to f32
      %10 = arith.mulf %in, %9 : f32
      linalg.yield %10 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.erf %in : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.mulf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.mulf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %6 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = tensor.empty(%dim_1) : tensor<3x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%7 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.mulf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x96xf32>
    return %8 : tensor<3x?x96xf32>
  }
  func.func @geglu_tanh(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 4.471500e-02 : f32
    %cst_0 = arith.constant 7.977240e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = math.fpowi %in, %c3_i64 : f32, i64
      %5 = arith.mulf %4, %cst : f32
      %6 = arith.addf %in, %5 : f32
      %7 = arith.mulf %6, %cst_0 : f32
      %8 = math.tanh %7 : f32
      %9 = arith.addf %8, %cst_1 : f32
      %10 = arith.mulf %9, %cst_2 : f32
      %11 = arith.mulf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %4 = arith.mulf %in, %in_4 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @geglu_tanh_aten(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 4.471500e-02 : f32
    %cst_0 = arith.constant 7.977240e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = math.fpowi %in, %c3_i64 : f32, i64
      %5 = arith.mulf %4, %cst : f32
      %6 = arith.addf %in, %5 : f32
      %7 = arith.mulf %6, %cst_0 : f32
      %8 = math.tanh %7 : f32
      %9 = arith.addf %8, %cst_1 : f32
      %10 = arith.mulf %9, %cst_2 : f32
      %11 = arith.mulf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %4 = arith.mulf %in, %in_4 : f32
      linalg.yield %4 : f32
    } -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @geglu_tanh_bf16(%arg0: tensor<3x?x96xbf16>, %arg1: tensor<3x?x96xbf16>) -> tensor<3x?x96xbf16> {
    %c1 = arith.constant 1 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 4.467770e-02 : bf16
    %cst_0 = arith.constant 7.968750e-01 : bf16
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %cst_2 = arith.constant 5.000000e-01 : bf16
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xbf16>
    %0 = tensor.empty(%dim) : tensor<3x?x96xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xbf16>) outs(%0 : tensor<3x?x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %4 = math.fpowi %in, %c3_i64 : bf16, i64
      %5 = arith.mulf %4, %cst : bf16
      %6 = arith.addf %in, %5 : bf16
      %7 = arith.mulf %6, %cst_0 : bf16
      %8 = math.tanh %7 : bf16
      %9 = arith.addf %8, %cst_1 : bf16
      %10 = arith.mulf %9, %cst_2 : bf16
      %11 = arith.mulf %in, %10 : bf16
      linalg.yield %11 : bf16
    } -> tensor<3x?x96xbf16>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<3x?x96xbf16>
    %2 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96xbf16>, tensor<3x?x96xbf16>) outs(%0 : tensor<3x?x96xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %4 = arith.mulf %in, %in_4 : bf16
      linalg.yield %4 : bf16
    } -> tensor<3x?x96xbf16>
    return %3 : tensor<3x?x96xbf16>
  }
  func.func @gelu_new(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.79788456080286541 : f64
    %cst_0 = arith.constant 4.471500e-02 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.truncf %cst_0 : f64 to f32
      %12 = arith.mulf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.addf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.truncf %cst : f64 to f32
      %12 = arith.mulf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.mulf %in, %cst_1 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.tanh %in : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %in, %cst_2 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.mulf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %9 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %9, "mismatched size for broadcast"
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.mulf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    return %10 : tensor<3x?x96xf32>
  }
  func.func @gelu_fast(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 4.471500e-02 : f64
    %cst_0 = arith.constant 0.79788456080000003 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_1 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst_0 : f64 to f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst : f64 to f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg0 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %cst_2 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.tanh %in : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %cst_2 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %10 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    return %11 : tensor<3x?x96xf32>
  }
  func.func @feed_forward(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x96xf32>) -> tensor<?x64xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %1 = tensor.empty(%dim) : tensor<?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      %13 = math.exp %12 : f32
      %14 = arith.addf %13, %cst_0 : f32
      %15 = arith.divf %cst_0, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<?x96xf32>
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%arg0, %transposed_1 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %6 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<?x96xf32>
    %8 = tensor.empty() : tensor<96x64xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<64x96xf32>) outs(%8 : tensor<96x64xf32>) permutation = [1, 0] 
    %9 = tensor.empty(%dim) : tensor<?x64xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %11 = linalg.matmul ins(%7, %transposed_2 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%10 : tensor<?x64xf32>) -> tensor<?x64xf32>
    return %11 : tensor<?x64xf32>
  }
  func.func @feed_forward_fused_bf16(%arg0: tensor<3x?x64xbf16>, %arg1: tensor<192x64xbf16>, %arg2: tensor<64x96xbf16>) -> tensor<3x?x64xbf16> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x192xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x64xbf16>) outs(%0 : tensor<64x192xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xbf16> into tensor<?x64xbf16>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xbf16>
    %1 = affine.apply #map3()[%dim]
    %2 = tensor.empty(%1) : tensor<?x192xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xbf16>, tensor<64x192xbf16>) outs(%3 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %5 = tensor.empty(%1) : tensor<?x192xbf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x192xf32>) outs(%5 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<?x192xbf16>
    %7 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [3, %7, 192] : tensor<?x192xbf16> into tensor<3x?x192xbf16>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [3, %7, 96] [1, 1, 1] : tensor<3x?x192xbf16> to tensor<3x?x96xbf16>
    %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 96] [3, %7, 96] [1, 1, 1] : tensor<3x?x192xbf16> to tensor<3x?x96xbf16>
    %8 = arith.index_cast %7 : index to i64
    %9 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %9, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%7) : tensor<3x?x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<3x?x96xbf16>) outs(%10 : tensor<3x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %33 = arith.extf %in : bf16 to f32
      linalg.yield %33 : f32
    } -> tensor<3x?x96xf32>
    %12 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%7) : tensor<3x?x96xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%13 : tensor<3x?x96xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = arith.cmpi eq, %7, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %11[%33, %37, %35] : tensor<3x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x96xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<3x?x96xf32>) outs(%13 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<3x?x96xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%13 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %33 = arith.mulf %in, %in_5 : f32
      linalg.yield %33 : f32
    } -> tensor<3x?x96xf32>
    %17 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %17, "negative values not allowed in new dimensions"
    %18 = tensor.empty(%7) : tensor<3x?x96xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x?x96xf32>) outs(%18 : tensor<3x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<3x?x96xbf16>
    %20 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %20, "unimplemented: dynamic negative broadcast sizes"
    %21 = tensor.empty(%7) : tensor<3x?x96xbf16>
    %22 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%21 : tensor<3x?x96xbf16>) {
    ^bb0(%out: bf16):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = arith.cmpi eq, %7, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %19[%33, %37, %35] : tensor<3x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %23 = tensor.empty(%7) : tensor<3x?x96xbf16>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %22 : tensor<3x?x96xbf16>, tensor<3x?x96xbf16>) outs(%23 : tensor<3x?x96xbf16>) {
    ^bb0(%in: bf16, %in_5: bf16, %out: bf16):
      %33 = arith.mulf %in, %in_5 : bf16
      linalg.yield %33 : bf16
    } -> tensor<3x?x96xbf16>
    %25 = tensor.empty() : tensor<96x64xbf16>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<64x96xbf16>) outs(%25 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_3 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<3x?x96xbf16> into tensor<?x96xbf16>
    %26 = affine.apply #map3()[%7]
    %27 = tensor.empty(%26) : tensor<?x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %29 = linalg.matmul ins(%collapsed_3, %transposed_2 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%28 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %30 = tensor.empty(%26) : tensor<?x64xbf16>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<?x64xf32>) outs(%30 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<?x64xbf16>
    %32 = arith.divsi %26, %c3 : index
    %expanded_4 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [3, %32, 64] : tensor<?x64xbf16> into tensor<3x?x64xbf16>
    return %expanded_4 : tensor<3x?x64xbf16>
  }
  func.func @activated_twice(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      %8 = math.exp %7 : f32
      %9 = arith.addf %8, %cst : f32
      %10 = arith.divf %cst, %9 : f32
      linalg.yield %10 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      %8 = math.exp %7 : f32
      %9 = arith.addf %8, %cst : f32
      %10 = arith.divf %cst, %9 : f32
      linalg.yield %10 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @miss_swapped_sigmoid(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      %8 = math.exp %7 : f32
      %9 = arith.addf %8, %cst : f32
      %10 = arith.divf %cst, %9 : f32
      linalg.yield %10 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %2 = arith.cmpi eq, %dim_0, %dim : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = tensor.empty(%dim_0) : tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.addf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @miss_sign(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = math.exp %in : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.addf %in, %cst : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.divf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %4 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @miss_two(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.exp %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.addf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.divf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @miss_add(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.negf %in : f32
      %6 = math.exp %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.divf %cst, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @miss_tanh(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.mulf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.tanh %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.mulf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @tanh_of_gate(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.tanh %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.addf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.mulf %in, %cst_0 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @miss_gelu_coefficient(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.79788456080286541 : f64
    %cst_0 = arith.constant 4.715000e-02 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.truncf %cst_0 : f64 to f32
      %12 = arith.mulf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.addf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.truncf %cst : f64 to f32
      %12 = arith.mulf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.mulf %in, %cst_1 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.tanh %in : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %in, %cst_2 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.mulf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %9 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %9, "mismatched size for broadcast"
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.mulf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<3x?x96xf32>
    return %10 : tensor<3x?x96xf32>
  }
  func.func @miss_gelu_erf(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.mulf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.erf %in : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.addf %in, %cst_0 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @miss_relu_product(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %0 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.cmpf ugt, %in, %cst : f32
      %6 = arith.select %5, %in, %cst : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    cf.assert %0, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%1 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @miss_leaky(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e-02 : f64
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %arg0 : tensor<f32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.cmpf ogt, %in, %in_2 : f32
      %8 = arith.select %7, %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %arg0 : tensor<f32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.cmpf olt, %in, %in_2 : f32
      %8 = arith.select %7, %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.truncf %cst : f64 to f32
      %8 = arith.mulf %in, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.addf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %7 = arith.mulf %in, %in_2 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @miss_relu6(%arg0: tensor<3x?x96xf32>, %arg1: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x96xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %cst_0 : tensor<3x?x96xf32>, tensor<f32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %5 = arith.cmpf ogt, %in, %in_2 : f32
      %6 = arith.select %5, %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst, %1 : tensor<f32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %5 = arith.cmpf olt, %in, %in_2 : f32
      %6 = arith.select %5, %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<3x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%0 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %5 = arith.mulf %in, %in_2 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @miss_plain_silu(%arg0: tensor<?x192xf32>) -> tensor<?x192xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x192xf32>
    %0 = tensor.empty(%dim) : tensor<?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<?x192xf32>) outs(%0 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %3 = arith.negf %in : f32
      %4 = math.exp %3 : f32
      %5 = arith.addf %4, %cst : f32
      %6 = arith.divf %cst, %5 : f32
      linalg.yield %6 : f32
    } -> tensor<?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%0 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.mulf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<?x192xf32>
    return %2 : tensor<?x192xf32>
  }
}
