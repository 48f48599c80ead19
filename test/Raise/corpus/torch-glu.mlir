// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @silu_times_up(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %3, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @silu_times_up_aten(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %3, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @silu_times_up_bf16(%arg0: tensor<?x?x96xbf16>, %arg1: tensor<?x?x96xbf16>) -> tensor<?x?x96xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xbf16>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xbf16>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %23 = arith.extf %in : bf16 to f32
      linalg.yield %23 : f32
    } -> tensor<?x?x96xf32>
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%out: f32):
      %23 = linalg.index 0 : index
      %24 = linalg.index 1 : index
      %25 = linalg.index 2 : index
      %26 = arith.cmpi eq, %dim, %c1 : index
      %27 = arith.select %26, %c0, %23 : index
      %28 = arith.cmpi eq, %dim_0, %c1 : index
      %29 = arith.select %28, %c0, %24 : index
      %extracted = tensor.extract %5[%27, %29, %25] : tensor<?x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x96xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<?x?x96xf32>) outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst : f32
      %26 = arith.divf %cst, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<?x?x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.mulf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<?x?x96xf32>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "negative values not allowed in new dimensions"
    %13 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %13, "negative values not allowed in new dimensions"
    %14 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<?x?x96xf32>) outs(%14 : tensor<?x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<?x?x96xbf16>
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xbf16>
    %19 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%18 : tensor<?x?x96xbf16>) {
    ^bb0(%out: bf16):
      %23 = linalg.index 0 : index
      %24 = linalg.index 1 : index
      %25 = linalg.index 2 : index
      %26 = arith.cmpi eq, %dim, %c1 : index
      %27 = arith.select %26, %c0, %23 : index
      %28 = arith.cmpi eq, %dim_0, %c1 : index
      %29 = arith.select %28, %c0, %24 : index
      %extracted = tensor.extract %15[%27, %29, %25] : tensor<?x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x?x96xbf16>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xbf16>
    %20 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %20, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xbf16>
    %21 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %21, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<?x?x96xbf16>, tensor<?x?x96xbf16>) outs(%18 : tensor<?x?x96xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %23 = arith.mulf %in, %in_3 : bf16
      linalg.yield %23 : bf16
    } -> tensor<?x?x96xbf16>
    return %22 : tensor<?x?x96xbf16>
  }
  func.func @silu_f32_island(%arg0: tensor<?x?x96xbf16>, %arg1: tensor<?x?x96xbf16>) -> tensor<?x?x96xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xbf16>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xbf16>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %33 = arith.extf %in : bf16 to f32
      linalg.yield %33 : f32
    } -> tensor<?x?x96xf32>
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = arith.cmpi eq, %dim, %c1 : index
      %37 = arith.select %36, %c0, %33 : index
      %38 = arith.cmpi eq, %dim_0, %c1 : index
      %39 = arith.select %38, %c0, %34 : index
      %extracted = tensor.extract %5[%37, %39, %35] : tensor<?x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x96xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<?x?x96xf32>) outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst : f32
      %36 = arith.divf %cst, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<?x?x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %33 = arith.mulf %in, %in_3 : f32
      linalg.yield %33 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xbf16>
    %12 = arith.index_cast %dim_1 : index to i64
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xbf16>
    %13 = arith.index_cast %dim_2 : index to i64
    %14 = arith.cmpi sge, %12, %c0_i64 : i64
    cf.assert %14, "negative values not allowed in new dimensions"
    %15 = arith.cmpi sge, %13, %c0_i64 : i64
    cf.assert %15, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x96xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x?x96xbf16>) outs(%16 : tensor<?x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %33 = arith.extf %in : bf16 to f32
      linalg.yield %33 : f32
    } -> tensor<?x?x96xf32>
    %18 = arith.cmpi sge, %12, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %13, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x96xf32>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%20 : tensor<?x?x96xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = arith.cmpi eq, %dim_1, %c1 : index
      %37 = arith.select %36, %c0, %33 : index
      %38 = arith.cmpi eq, %dim_2, %c1 : index
      %39 = arith.select %38, %c0, %34 : index
      %extracted = tensor.extract %17[%37, %39, %35] : tensor<?x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x96xf32>
    %22 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %22, "mismatched size for broadcast"
    %23 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %23, "mismatched size for broadcast"
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %21 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %33 = arith.mulf %in, %in_3 : f32
      linalg.yield %33 : f32
    } -> tensor<?x?x96xf32>
    %25 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %25, "negative values not allowed in new dimensions"
    %26 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %26, "negative values not allowed in new dimensions"
    %27 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x?x96xf32>) outs(%27 : tensor<?x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<?x?x96xbf16>
    %29 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %29, "unimplemented: dynamic negative broadcast sizes"
    %30 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %30, "unimplemented: dynamic negative broadcast sizes"
    %31 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xbf16>
    %32 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%31 : tensor<?x?x96xbf16>) {
    ^bb0(%out: bf16):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = arith.cmpi eq, %dim, %c1 : index
      %37 = arith.select %36, %c0, %33 : index
      %38 = arith.cmpi eq, %dim_0, %c1 : index
      %39 = arith.select %38, %c0, %34 : index
      %extracted = tensor.extract %28[%37, %39, %35] : tensor<?x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x?x96xbf16>
    return %32 : tensor<?x?x96xbf16>
  }
  func.func @up_times_silu(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      %8 = math.exp %7 : f32
      %9 = arith.addf %8, %cst : f32
      %10 = arith.divf %cst, %9 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.mulf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = arith.cmpi eq, %dim_2, %dim_0 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %2 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%5 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.mulf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    return %6 : tensor<?x?x96xf32>
  }
  func.func @gate_sigmoid_up(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %3, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @association(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %1 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %1, "mismatched size for broadcast"
    %2 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @sigmoid_up_gate(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg0 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @divide_by_one_plus_exp(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.exp %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.divf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @reciprocal(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.negf %in : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.exp %in : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.cmpf one, %in, %cst : f32
      cf.assert %9, "unimplemented: tensor with zero element"
      %10 = arith.divf %cst_0, %in : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %7 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    return %8 : tensor<?x?x96xf32>
  }
  func.func @tanh_form(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.mulf %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.tanh %in : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.mulf %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %7 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    return %8 : tensor<?x?x96xf32>
  }
  func.func @negated_by_subtraction(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %0 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %0, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %1 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %1, "mismatched size for broadcast"
    %2 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg0 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %4 = tensor.empty(%dim_2, %dim_3) : tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %arg0 : tensor<i64>, tensor<?x?x96xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: i64, %in_4: f32, %out: f32):
      %9 = arith.sitofp %in : i64 to f32
      %10 = arith.subf %9, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<?x?x96xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.exp %in : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<?x?x96xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    cf.assert %0, "mismatched size for broadcast"
    cf.assert %1, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.divf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    return %8 : tensor<?x?x96xf32>
  }
  func.func @exp_over_one_plus_exp(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.exp %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.divf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @chunk(%arg0: tensor<?x?x192xf32>) -> tensor<?x?x96xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x192xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x192xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [%dim, %dim_0, 96] [1, 1, 1] : tensor<?x?x192xf32> to tensor<?x?x96xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 96] [%dim, %dim_0, 96] [1, 1, 1] : tensor<?x?x192xf32> to tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.negf %in : f32
      %5 = math.exp %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.divf %cst, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %4 = arith.mulf %in, %in_2 : f32
      linalg.yield %4 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %extracted_slice_1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %4 = arith.mulf %in, %in_2 : f32
      linalg.yield %4 : f32
    } -> tensor<?x?x96xf32>
    return %3 : tensor<?x?x96xf32>
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
  func.func @quick_gelu(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 1.702000e+00 : f64
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.truncf %cst_0 : f64 to f32
      %8 = arith.mulf %in, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      %8 = math.exp %7 : f32
      %9 = arith.addf %8, %cst : f32
      %10 = arith.divf %cst, %9 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %7 = arith.mulf %in, %in_4 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %4, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %7 = arith.mulf %in, %in_4 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    return %6 : tensor<?x?x96xf32>
  }
  func.func @swish_half(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 2.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.divf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.exp %in : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst_0 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.divf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_2, %dim : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = arith.cmpi eq, %dim_3, %dim_1 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = tensor.empty(%dim_2, %dim_3) : tensor<?x?x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    return %9 : tensor<?x?x96xf32>
  }
  func.func @glu_sigmoid(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.negf %in : f32
      %6 = math.exp %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.divf %cst, %7 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %5 = arith.mulf %in, %in_3 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
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
  func.func @reglu(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.cmpf ugt, %in, %cst : f32
      %6 = arith.select %5, %in, %cst : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %5 = arith.mulf %in, %in_3 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
  }
  func.func @reglu_maximum(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %cst : tensor<?x?x96xf32>, tensor<f32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.cmpf ogt, %in, %in_3 : f32
      %7 = arith.select %6, %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = arith.cmpi eq, %dim_2, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @reglu_clamp(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.cmpf ult, %in, %cst : f32
      %6 = arith.select %5, %cst, %in : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %5 = arith.mulf %in, %in_3 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
  }
  func.func @reglu_where(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %7 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %7 : i1
    } -> tensor<?x?x96xi1>
    %2 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0, %cst : tensor<?x?x96xi1>, tensor<?x?x96xf32>, tensor<f32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %7 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %4, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %7 = arith.mulf %in, %in_4 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    return %6 : tensor<?x?x96xf32>
  }
  func.func @geglu(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_2) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.divf %in, %cst_1 : f32
      %6 = math.erf %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.mulf %7, %cst_0 : f32
      %9 = arith.mulf %in, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_4 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_2, %dim_4 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %5 = arith.mulf %in, %in_5 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
  }
  func.func @geglu_erf(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.4142135623730951 : f64
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_2) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.mulf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.truncf %cst : f64 to f32
      %10 = arith.divf %in, %9 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.erf %in : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst_1 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.mulf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %6, "mismatched size for broadcast"
    %dim_4 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %7 = arith.cmpi eq, %dim_2, %dim_4 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.mulf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    return %8 : tensor<?x?x96xf32>
  }
  func.func @geglu_erfc(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.70710678118654757 : f64
    %cst_0 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.truncf %cst : f64 to f32
      %11 = arith.mulf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.erf %in : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.mulf %in, %cst_0 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst_0 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_2, %dim : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = arith.cmpi eq, %dim_3, %dim_1 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = tensor.empty(%dim_2, %dim_3) : tensor<?x?x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%8 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?x96xf32>
    return %9 : tensor<?x?x96xf32>
  }
  func.func @geglu_tanh(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 4.471500e-02 : f32
    %cst_0 = arith.constant 7.977240e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_3) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = math.fpowi %in, %c3_i64 : f32, i64
      %6 = arith.mulf %5, %cst : f32
      %7 = arith.addf %in, %6 : f32
      %8 = arith.mulf %7, %cst_0 : f32
      %9 = math.tanh %8 : f32
      %10 = arith.addf %9, %cst_1 : f32
      %11 = arith.mulf %10, %cst_2 : f32
      %12 = arith.mulf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %dim_4 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_5 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_3, %dim_5 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %5 = arith.mulf %in, %in_6 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
  }
  func.func @geglu_tanh_aten(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 4.471500e-02 : f32
    %cst_0 = arith.constant 7.977240e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_3) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = math.fpowi %in, %c3_i64 : f32, i64
      %6 = arith.mulf %5, %cst : f32
      %7 = arith.addf %in, %6 : f32
      %8 = arith.mulf %7, %cst_0 : f32
      %9 = math.tanh %8 : f32
      %10 = arith.addf %9, %cst_1 : f32
      %11 = arith.mulf %10, %cst_2 : f32
      %12 = arith.mulf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %dim_4 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_5 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim_3, %dim_5 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %5 = arith.mulf %in, %in_6 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
  }
  func.func @geglu_tanh_bf16(%arg0: tensor<?x?x96xbf16>, %arg1: tensor<?x?x96xbf16>) -> tensor<?x?x96xbf16> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 4.467770e-02 : bf16
    %cst_0 = arith.constant 7.968750e-01 : bf16
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %cst_2 = arith.constant 5.000000e-01 : bf16
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xbf16>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x96xbf16>
    %0 = tensor.empty(%dim, %dim_3) : tensor<?x?x96xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xbf16>) outs(%0 : tensor<?x?x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %5 = math.fpowi %in, %c3_i64 : bf16, i64
      %6 = arith.mulf %5, %cst : bf16
      %7 = arith.addf %in, %6 : bf16
      %8 = arith.mulf %7, %cst_0 : bf16
      %9 = math.tanh %8 : bf16
      %10 = arith.addf %9, %cst_1 : bf16
      %11 = arith.mulf %10, %cst_2 : bf16
      %12 = arith.mulf %in, %11 : bf16
      linalg.yield %12 : bf16
    } -> tensor<?x?x96xbf16>
    %dim_4 = tensor.dim %arg1, %c0 : tensor<?x?x96xbf16>
    %2 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_5 = tensor.dim %arg1, %c1 : tensor<?x?x96xbf16>
    %3 = arith.cmpi eq, %dim_3, %dim_5 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96xbf16>, tensor<?x?x96xbf16>) outs(%0 : tensor<?x?x96xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %5 = arith.mulf %in, %in_6 : bf16
      linalg.yield %5 : bf16
    } -> tensor<?x?x96xbf16>
    return %4 : tensor<?x?x96xbf16>
  }
  func.func @gelu_new(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.79788456080286541 : f64
    %cst_0 = arith.constant 4.471500e-02 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_3) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst_0 : f64 to f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %12 = arith.addf %in, %in_6 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst : f64 to f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_1 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.tanh %in : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %cst_2 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %12 = arith.mulf %in, %in_6 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %dim_4 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %9 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %9, "mismatched size for broadcast"
    %dim_5 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %10 = arith.cmpi eq, %dim_3, %dim_5 : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %12 = arith.mulf %in, %in_6 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    return %11 : tensor<?x?x96xf32>
  }
  func.func @gelu_fast(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 4.471500e-02 : f64
    %cst_0 = arith.constant 0.79788456080000003 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_3) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.mulf %in, %cst_1 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.truncf %cst_0 : f64 to f32
      %14 = arith.mulf %in, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.truncf %cst : f64 to f32
      %14 = arith.mulf %in, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg0 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %cst_2 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.tanh %in : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %cst_2 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %dim_4 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %10 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %10, "mismatched size for broadcast"
    %dim_5 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %11 = arith.cmpi eq, %dim_3, %dim_5 : index
    cf.assert %11, "mismatched size for broadcast"
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.mulf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    return %12 : tensor<?x?x96xf32>
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
  func.func @feed_forward_fused_bf16(%arg0: tensor<?x?x64xbf16>, %arg1: tensor<192x64xbf16>, %arg2: tensor<64x96xbf16>) -> tensor<?x?x64xbf16> {
    %c192_i64 = arith.constant 192 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c64_i64 = arith.constant 64 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x64xbf16>
    %1 = arith.index_cast %dim_1 : index to i64
    %2 = tensor.empty() : tensor<64x192xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x64xbf16>) outs(%2 : tensor<64x192xbf16>) permutation = [1, 0] 
    %cast = tensor.cast %arg0 : tensor<?x?x64xbf16> to tensor<?x1x64xbf16>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xbf16> into tensor<?x64xbf16>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x64xbf16>
    %3 = tensor.empty(%dim_2) : tensor<?x192xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xbf16>, tensor<64x192xbf16>) outs(%4 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %6 = tensor.empty(%dim_2) : tensor<?x192xbf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<?x192xf32>) outs(%6 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<?x192xbf16>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1_i64, %0 : i64
    %10 = arith.extui %8 : i1 to i64
    %11 = arith.muli %9, %1 : i64
    %12 = arith.addi %10, %c1_i64 : i64
    %13 = arith.cmpi slt, %1, %c0_i64 : i64
    %14 = arith.select %13, %9, %11 : i64
    %15 = arith.select %13, %12, %10 : i64
    %16 = arith.muli %14, %c192_i64 : i64
    %17 = arith.cmpi sle, %15, %c1_i64 : i64
    cf.assert %17, "must have at most one inferred (negative) dimension"
    %18 = arith.index_cast %dim_2 : index to i64
    %19 = arith.muli %18, %c192_i64 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %8, %20, %0 : i64
    %22 = arith.select %13, %20, %1 : i64
    %from_elements = tensor.from_elements %21, %22, %c192_i64 : tensor<3xi64>
    %reshape = tensor.reshape %7(%from_elements) : (tensor<?x192xbf16>, tensor<3xi64>) -> tensor<?x?x192xbf16>
    %23 = arith.index_cast %21 : i64 to index
    %24 = arith.index_cast %22 : i64 to index
    %extracted_slice = tensor.extract_slice %reshape[0, 0, 0] [%23, %24, 96] [1, 1, 1] : tensor<?x?x192xbf16> to tensor<?x?x96xbf16>
    %25 = arith.cmpi sge, %21, %c0_i64 : i64
    cf.assert %25, "negative values not allowed in new dimensions"
    %26 = arith.cmpi sge, %22, %c0_i64 : i64
    cf.assert %26, "negative values not allowed in new dimensions"
    %27 = tensor.empty(%23, %24) : tensor<?x?x96xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<?x?x96xbf16>) outs(%27 : tensor<?x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %62 = arith.extf %in : bf16 to f32
      linalg.yield %62 : f32
    } -> tensor<?x?x96xf32>
    %29 = arith.index_cast %21 : i64 to index
    %30 = arith.cmpi sge, %21, %c0_i64 : i64
    cf.assert %30, "unimplemented: dynamic negative broadcast sizes"
    %31 = arith.index_cast %22 : i64 to index
    %32 = arith.cmpi sge, %22, %c0_i64 : i64
    cf.assert %32, "unimplemented: dynamic negative broadcast sizes"
    %33 = tensor.empty(%29, %31) : tensor<?x?x96xf32>
    %34 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%33 : tensor<?x?x96xf32>) {
    ^bb0(%out: f32):
      %62 = linalg.index 0 : index
      %63 = linalg.index 1 : index
      %64 = linalg.index 2 : index
      %65 = arith.cmpi eq, %23, %c1 : index
      %66 = arith.select %65, %c0, %62 : index
      %67 = arith.cmpi eq, %24, %c1 : index
      %68 = arith.select %67, %c0, %63 : index
      %extracted = tensor.extract %28[%66, %68, %64] : tensor<?x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x96xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x96xf32>) outs(%33 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.negf %in : f32
      %63 = math.exp %62 : f32
      %64 = arith.addf %63, %cst_0 : f32
      %65 = arith.divf %cst_0, %64 : f32
      linalg.yield %65 : f32
    } -> tensor<?x?x96xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%33 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<?x?x96xf32>
    %37 = arith.cmpi sge, %21, %c0_i64 : i64
    cf.assert %37, "negative values not allowed in new dimensions"
    %38 = arith.cmpi sge, %22, %c0_i64 : i64
    cf.assert %38, "negative values not allowed in new dimensions"
    %39 = tensor.empty(%29, %31) : tensor<?x?x96xbf16>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x96xf32>) outs(%39 : tensor<?x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<?x?x96xbf16>
    %41 = arith.index_cast %21 : i64 to index
    %42 = arith.cmpi sge, %21, %c0_i64 : i64
    cf.assert %42, "unimplemented: dynamic negative broadcast sizes"
    %43 = arith.index_cast %22 : i64 to index
    %44 = arith.cmpi sge, %22, %c0_i64 : i64
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%41) : tensor<?x1x96xbf16>
    %46 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%45 : tensor<?x1x96xbf16>) {
    ^bb0(%out: bf16):
      %62 = linalg.index 0 : index
      %63 = linalg.index 2 : index
      %64 = arith.cmpi eq, %29, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %extracted = tensor.extract %40[%65, %c0, %63] : tensor<?x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x1x96xbf16>
    %47 = arith.cmpi eq, %23, %41 : index
    cf.assert %47, "mismatched size for broadcast"
    %48 = arith.cmpi eq, %24, %43 : index
    cf.assert %48, "mismatched size for broadcast"
    %49 = tensor.empty(%23) : tensor<?x1x96xbf16>
    %extracted_slice_3 = tensor.extract_slice %reshape[0, 0, 96] [%23, 1, 96] [1, 1, 1] : tensor<?x?x192xbf16> to tensor<?x1x96xbf16>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %46 : tensor<?x1x96xbf16>, tensor<?x1x96xbf16>) outs(%49 : tensor<?x1x96xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %62 = arith.mulf %in, %in_8 : bf16
      linalg.yield %62 : bf16
    } -> tensor<?x1x96xbf16>
    %51 = tensor.empty() : tensor<96x64xbf16>
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<64x96xbf16>) outs(%51 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_5 = tensor.collapse_shape %50 [[0], [1, 2]] : tensor<?x1x96xbf16> into tensor<?x96xbf16>
    %52 = tensor.empty(%23) : tensor<?x64xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %54 = linalg.matmul ins(%collapsed_5, %transposed_4 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%53 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %55 = tensor.empty(%23) : tensor<?x64xbf16>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<?x64xf32>) outs(%55 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<?x64xbf16>
    %57 = arith.muli %14, %c64_i64 : i64
    cf.assert %17, "must have at most one inferred (negative) dimension"
    %58 = arith.muli %21, %c64_i64 : i64
    %59 = arith.divsi %58, %57 : i64
    %60 = arith.select %8, %59, %0 : i64
    %61 = arith.select %13, %59, %1 : i64
    %from_elements_6 = tensor.from_elements %60, %61, %c64_i64 : tensor<3xi64>
    %reshape_7 = tensor.reshape %56(%from_elements_6) : (tensor<?x64xbf16>, tensor<3xi64>) -> tensor<?x?x64xbf16>
    return %reshape_7 : tensor<?x?x64xbf16>
  }
  func.func @activated_twice(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      %9 = math.exp %8 : f32
      %10 = arith.addf %9, %cst : f32
      %11 = arith.divf %cst, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      %9 = math.exp %8 : f32
      %10 = arith.addf %9, %cst : f32
      %11 = arith.divf %cst, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @miss_swapped_sigmoid(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      %9 = math.exp %8 : f32
      %10 = arith.addf %9, %cst : f32
      %11 = arith.divf %cst, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %2 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = arith.cmpi eq, %dim_2, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @miss_sign(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = math.exp %in : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.addf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.divf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %4, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.mulf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    return %6 : tensor<?x?x96xf32>
  }
  func.func @miss_two(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.exp %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.divf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @miss_add(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %3, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.addf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @miss_tanh(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.tanh %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @tanh_of_gate(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.tanh %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.mulf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.mulf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @miss_gelu_coefficient(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.79788456080286541 : f64
    %cst_0 = arith.constant 4.715000e-02 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_3) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst_0 : f64 to f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %12 = arith.addf %in, %in_6 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst : f64 to f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_1 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.tanh %in : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %cst_2 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %12 = arith.mulf %in, %in_6 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    %dim_4 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %9 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %9, "mismatched size for broadcast"
    %dim_5 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %10 = arith.cmpi eq, %dim_3, %dim_5 : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %12 = arith.mulf %in, %in_6 : f32
      linalg.yield %12 : f32
    } -> tensor<?x?x96xf32>
    return %11 : tensor<?x?x96xf32>
  }
  func.func @miss_gelu_erf(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.erf %in : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.mulf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.mulf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @miss_relu_product(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %1 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %1, "mismatched size for broadcast"
    %2 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.addf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.cmpf ugt, %in, %cst : f32
      %7 = arith.select %6, %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    cf.assert %0, "mismatched size for broadcast"
    cf.assert %1, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%2 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.addf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @miss_leaky(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e-02 : f64
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %arg0 : tensor<f32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.cmpf ogt, %in, %in_4 : f32
      %9 = arith.select %8, %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %arg0 : tensor<f32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.cmpf olt, %in, %in_4 : f32
      %9 = arith.select %8, %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.truncf %cst : f64 to f32
      %9 = arith.mulf %in, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.addf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %5 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %6 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.mulf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @miss_relu6(%arg0: tensor<?x?x96xf32>, %arg1: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x96xf32>
    %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x96xf32>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %cst_0 : tensor<?x?x96xf32>, tensor<f32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %6 = arith.cmpf ogt, %in, %in_4 : f32
      %7 = arith.select %6, %in, %in_4 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst, %1 : tensor<f32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %6 = arith.cmpf olt, %in, %in_4 : f32
      %7 = arith.select %6, %in, %in_4 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x?x96xf32>
    %3 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg1, %c1 : tensor<?x?x96xf32>
    %4 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%0 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %6 = arith.mulf %in, %in_4 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
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
