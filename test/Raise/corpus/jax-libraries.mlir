// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, 0, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d1, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d1, d3)>
#map27 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map29 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map30 = affine_map<(d0, d1, d2) -> ()>
#map31 = affine_map<(d0, d1) -> (d0)>
#map32 = affine_map<(d0, d1) -> (d1)>
#map33 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map34 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map35 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map36 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map37 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map39 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3)>
#map41 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map42 = affine_map<(d0, d1, d2) -> (d0)>
#map43 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4, d1, d2)>
#map45 = affine_map<(d0, d1) -> (d0, 0)>
#map46 = affine_map<(d0, d1) -> (d1, d0)>
#map47 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
module {
  func.func @flax_dot_product_attention(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x4x16xf32>, %arg2: tensor<1x9x4x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%0 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<1x9x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%2 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %4 = tensor.empty() : tensor<1x9x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%4 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %50 = arith.divf %in, %in_7 : f32
      linalg.yield %50 : f32
    } -> tensor<1x9x4x16xf32>
    %6 = tensor.empty() : tensor<1x4x9x16xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x9x4x16xf32>) outs(%6 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x16xf32>
    %8 = tensor.empty() : tensor<1x4x16x9xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x4x16xf32>) outs(%8 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %10 = tensor.empty() : tensor<4x9x9xf32>
    %11 = linalg.fill ins(%cst_2 : f32) outs(%10 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%11 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<9xi32>
    %14 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%13 : tensor<9xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<9xi32>
    %15 = tensor.empty() : tensor<1x9x9xi32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<9xi32>) outs(%15 : tensor<1x9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x9x9xi32>
    %17 = tensor.empty() : tensor<1x9x9xi32>
    %18 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<9xi32>) outs(%17 : tensor<1x9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x9x9xi32>
    %19 = tensor.empty() : tensor<1x9x9xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<1x9x9xi32>, tensor<1x9x9xi32>) outs(%19 : tensor<1x9x9xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %50 = arith.cmpi sge, %in, %in_7 : i32
      linalg.yield %50 : i1
    } -> tensor<1x9x9xi1>
    %21 = tensor.empty() : tensor<1x4x9x9xi1>
    %22 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x9x9xi1>) outs(%21 : tensor<1x4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x4x9x9xi1>
    %23 = tensor.empty() : tensor<1x4x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded : tensor<1x4x9x9xi1>, tensor<1x4x9x9xf32>) outs(%23 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %50 = arith.select %in, %in_7, %cst_1 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %25 = tensor.empty() : tensor<1x4x9xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x4x9x9xf32>) outs(%26 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.maximumf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9xf32>
    %28 = tensor.empty() : tensor<1x4x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x4x9xf32>) outs(%28 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %30 = tensor.empty() : tensor<1x4x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %29 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%30 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %50 = arith.subf %in, %in_7 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %32 = tensor.empty() : tensor<1x4x9x9xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x4x9x9xf32>) outs(%32 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %34 = tensor.empty() : tensor<1x4x9xf32>
    %35 = linalg.fill ins(%cst_2 : f32) outs(%34 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x4x9x9xf32>) outs(%35 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9xf32>
    %37 = tensor.empty() : tensor<1x4x9x9xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x4x9xf32>) outs(%37 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %39 = tensor.empty() : tensor<1x4x9x9xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %38 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%39 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %50 = arith.divf %in, %in_7 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %41 = tensor.empty() : tensor<1x4x16x9xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x4x16xf32>) outs(%41 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %43 = tensor.empty() : tensor<1x4x9x9xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x4x9x9xf32>) outs(%43 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %collapsed_5 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %45 = tensor.empty() : tensor<4x16x9xf32>
    %46 = linalg.fill ins(%cst_2 : f32) outs(%45 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %47 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%46 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %expanded_6 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [1, 4, 16, 9] : tensor<4x16x9xf32> into tensor<1x4x16x9xf32>
    %48 = tensor.empty() : tensor<1x9x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x4x16x9xf32>) outs(%48 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    return %49 : tensor<1x9x4x16xf32>
  }
  func.func @hf_flax_attention_bias(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x4x16xf32>, %arg2: tensor<1x9x4x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<9x9xi32>
    %1 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<9x9xi32>
    %2 = tensor.empty() : tensor<9x9xi32>
    %3 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%2 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 1 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<9x9xi32>
    %4 = tensor.empty() : tensor<9x9xi1>
    %5 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%4 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %52 = arith.cmpi sge, %in, %in_7 : i32
      linalg.yield %52 : i1
    } -> tensor<9x9xi1>
    %6 = tensor.empty() : tensor<1x1x9x9xi1>
    %7 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<9x9xi1>) outs(%6 : tensor<1x1x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x9x9xi1>
    %8 = tensor.empty() : tensor<1x1x9x9xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x9x9xi1>) outs(%8 : tensor<1x1x9x9xi32>) {
    ^bb0(%in: i1, %out: i32):
      %52 = arith.extui %in : i1 to i32
      linalg.yield %52 : i32
    } -> tensor<1x1x9x9xi32>
    %10 = tensor.empty() : tensor<1x1x9x9xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1x9x9xi32>) outs(%10 : tensor<1x1x9x9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %52 = arith.cmpi sgt, %in, %c0_i32 : i32
      linalg.yield %52 : i1
    } -> tensor<1x1x9x9xi1>
    %12 = tensor.empty() : tensor<1x1x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1x9x9xi1>) outs(%12 : tensor<1x1x9x9xf32>) {
    ^bb0(%in: i1, %out: f32):
      %52 = arith.select %in, %cst_2, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<1x1x9x9xf32>
    %14 = tensor.empty() : tensor<1x9x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%14 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_0 : f32
      linalg.yield %52 : f32
    } -> tensor<1x9x4x16xf32>
    %16 = tensor.empty() : tensor<1x4x9x16xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x9x4x16xf32>) outs(%16 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x16xf32>
    %18 = tensor.empty() : tensor<1x4x16x9xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x4x16xf32>) outs(%18 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %collapsed = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %20 = tensor.empty() : tensor<4x9x9xf32>
    %21 = linalg.fill ins(%cst_2 : f32) outs(%20 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %22 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%21 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %23 = tensor.empty() : tensor<1x4x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x9x9xf32>) outs(%23 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %25 = tensor.empty() : tensor<1x4x9x9xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %24 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%25 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %52 = arith.addf %in, %in_7 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x9x9xf32>
    %27 = tensor.empty() : tensor<1x4x9xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x4x9x9xf32>) outs(%28 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x9xf32>
    %30 = tensor.empty() : tensor<1x4x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x4x9xf32>) outs(%30 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %32 = tensor.empty() : tensor<1x4x9x9xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %31 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%32 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %52 = arith.subf %in, %in_7 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x9x9xf32>
    %34 = tensor.empty() : tensor<1x4x9x9xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x4x9x9xf32>) outs(%34 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x9x9xf32>
    %36 = tensor.empty() : tensor<1x4x9xf32>
    %37 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x4x9x9xf32>) outs(%37 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x9xf32>
    %39 = tensor.empty() : tensor<1x4x9x9xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x4x9xf32>) outs(%39 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %41 = tensor.empty() : tensor<1x4x9x9xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %40 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%41 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %52 = arith.divf %in, %in_7 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x9x9xf32>
    %43 = tensor.empty() : tensor<1x4x16x9xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x4x16xf32>) outs(%43 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %45 = tensor.empty() : tensor<1x4x9x9xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x4x9x9xf32>) outs(%45 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %collapsed_5 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %47 = tensor.empty() : tensor<4x16x9xf32>
    %48 = linalg.fill ins(%cst_2 : f32) outs(%47 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %49 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%48 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %expanded_6 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 4, 16, 9] : tensor<4x16x9xf32> into tensor<1x4x16x9xf32>
    %50 = tensor.empty() : tensor<1x9x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x4x16x9xf32>) outs(%50 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    return %51 : tensor<1x9x4x16xf32>
  }
  func.func @maxtext_attention(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x2x16xf32>, %arg2: tensor<1x9x2x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x9x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%0 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_2 : f32
      linalg.yield %52 : f32
    } -> tensor<1x9x4x16xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2, 3], [4]] output_shape [1, 9, 2, 2, 16] : tensor<1x9x4x16xf32> into tensor<1x9x2x2x16xf32>
    %2 = tensor.empty() : tensor<1x2x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x2x16xf32>) outs(%2 : tensor<1x2x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x16xf32>
    %4 = tensor.empty() : tensor<1x2x16x9x2xf32>
    %5 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x2x2x16xf32>) outs(%4 : tensor<1x2x16x9x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9x2xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x2x9x16xf32> into tensor<2x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3, 4]] : tensor<1x2x16x9x2xf32> into tensor<2x16x18xf32>
    %6 = tensor.empty() : tensor<2x9x18xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<2x9x18xf32>) -> tensor<2x9x18xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x9x16xf32>, tensor<2x16x18xf32>) outs(%7 : tensor<2x9x18xf32>) -> tensor<2x9x18xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [1, 2, 9, 9, 2] : tensor<2x9x18xf32> into tensor<1x2x9x9x2xf32>
    %9 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x2x9x9x2xf32>) outs(%9 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x9x9xf32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi32>
    %14 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%13 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 1 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<9x9xi32>
    %15 = tensor.empty() : tensor<9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%14, %12 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%15 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %52 = arith.cmpi sle, %in, %in_11 : i32
      linalg.yield %52 : i1
    } -> tensor<9x9xi1>
    %17 = tensor.empty() : tensor<1x1x1x9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map19, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<9x9xi1>) outs(%17 : tensor<1x1x1x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x9x9xi1>
    %19 = tensor.empty() : tensor<1x1x1x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x1x9x9xi1>) outs(%19 : tensor<1x1x1x9x9xf32>) {
    ^bb0(%in: i1, %out: f32):
      %52 = arith.select %in, %cst_1, %cst_0 : f32
      linalg.yield %52 : f32
    } -> tensor<1x1x1x9x9xf32>
    %21 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x1x9x9xf32>) outs(%21 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x9x9xf32>
    %23 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %22 : tensor<1x2x2x9x9xf32>, tensor<1x2x2x9x9xf32>) outs(%23 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.addf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x2x9x9xf32>
    %25 = tensor.empty() : tensor<1x2x2x9xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x2x2x9xf32>) -> tensor<1x2x2x9xf32>
    %27 = linalg.generic {indexing_maps = [#map17, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x2x2x9x9xf32>) outs(%26 : tensor<1x2x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x2x9xf32>
    %28 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map21, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x2x9xf32>) outs(%28 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x9x9xf32>
    %30 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %29 : tensor<1x2x2x9x9xf32>, tensor<1x2x2x9x9xf32>) outs(%30 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.subf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x2x9x9xf32>
    %32 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %33 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x2x9x9xf32>) outs(%32 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x2x9x9xf32>
    %34 = tensor.empty() : tensor<1x2x2x9xf32>
    %35 = linalg.fill ins(%cst_1 : f32) outs(%34 : tensor<1x2x2x9xf32>) -> tensor<1x2x2x9xf32>
    %36 = linalg.generic {indexing_maps = [#map17, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x2x2x9x9xf32>) outs(%35 : tensor<1x2x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x2x9xf32>
    %expanded_5 = tensor.expand_shape %36 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 9, 1] : tensor<1x2x2x9xf32> into tensor<1x2x2x9x1xf32>
    %37 = tensor.empty() : tensor<1x9x2x2x1xf32>
    %38 = linalg.generic {indexing_maps = [#map22, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x2x9x1xf32>) outs(%37 : tensor<1x9x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x1xf32>
    %collapsed_6 = tensor.collapse_shape %38 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x1xf32> into tensor<1x9x4x1xf32>
    %39 = tensor.empty() : tensor<1x2x16x9xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x2x16xf32>) outs(%39 : tensor<1x2x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9xf32>
    %41 = tensor.empty() : tensor<1x2x9x2x9xf32>
    %42 = linalg.generic {indexing_maps = [#map23, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x2x9x9xf32>) outs(%41 : tensor<1x2x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x2x9xf32>
    %collapsed_7 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x2x16x9xf32> into tensor<2x16x9xf32>
    %collapsed_8 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<1x2x9x2x9xf32> into tensor<2x9x18xf32>
    %43 = tensor.empty() : tensor<2x16x18xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x16x18xf32>) -> tensor<2x16x18xf32>
    %45 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x16x9xf32>, tensor<2x9x18xf32>) outs(%44 : tensor<2x16x18xf32>) -> tensor<2x16x18xf32>
    %expanded_9 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [1, 2, 16, 2, 9] : tensor<2x16x18xf32> into tensor<1x2x16x2x9xf32>
    %46 = tensor.empty() : tensor<1x9x2x2x16xf32>
    %47 = linalg.generic {indexing_maps = [#map24, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x16x2x9xf32>) outs(%46 : tensor<1x9x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x16xf32>
    %collapsed_10 = tensor.collapse_shape %47 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x16xf32> into tensor<1x9x4x16xf32>
    %48 = tensor.empty() : tensor<1x9x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map25, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<1x9x4x1xf32>) outs(%48 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %50 = tensor.empty() : tensor<1x9x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10, %49 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%50 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.divf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x9x4x16xf32>
    return %51 : tensor<1x9x4x16xf32>
  }
  func.func @gemma_attention(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x2x16xf32>, %arg2: tensor<1x9x2x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x9x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%0 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_2 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x4x16xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2, 3], [4]] output_shape [1, 9, 2, 2, 16] : tensor<1x9x4x16xf32> into tensor<1x9x2x2x16xf32>
    %2 = tensor.empty() : tensor<1x2x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x2x16xf32>) outs(%2 : tensor<1x2x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x16xf32>
    %4 = tensor.empty() : tensor<1x2x16x9x2xf32>
    %5 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x2x2x16xf32>) outs(%4 : tensor<1x2x16x9x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9x2xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x2x9x16xf32> into tensor<2x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3, 4]] : tensor<1x2x16x9x2xf32> into tensor<2x16x18xf32>
    %6 = tensor.empty() : tensor<2x9x18xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<2x9x18xf32>) -> tensor<2x9x18xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x9x16xf32>, tensor<2x16x18xf32>) outs(%7 : tensor<2x9x18xf32>) -> tensor<2x9x18xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [1, 2, 9, 9, 2] : tensor<2x9x18xf32> into tensor<1x2x9x9x2xf32>
    %9 = tensor.empty() : tensor<1x9x2x2x9xf32>
    %10 = linalg.generic {indexing_maps = [#map26, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x2x9x9x2xf32>) outs(%9 : tensor<1x9x2x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x9xf32>
    %collapsed_5 = tensor.collapse_shape %10 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x9xf32> into tensor<1x9x4x9xf32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi32>
    %14 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%13 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<9x9xi32>
    %15 = tensor.empty() : tensor<9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%12, %14 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%15 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %48 = arith.cmpi sge, %in, %in_11 : i32
      linalg.yield %48 : i1
    } -> tensor<9x9xi1>
    %17 = tensor.empty() : tensor<1x9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map27, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<9x9xi1>) outs(%17 : tensor<1x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x9x9xi1>
    %19 = tensor.empty() : tensor<1x9x4x9xi1>
    %20 = linalg.generic {indexing_maps = [#map28, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x9x9xi1>) outs(%19 : tensor<1x9x4x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x9x4x9xi1>
    %21 = tensor.empty() : tensor<1x9x4x9xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %collapsed_5 : tensor<1x9x4x9xi1>, tensor<1x9x4x9xf32>) outs(%21 : tensor<1x9x4x9xf32>) {
    ^bb0(%in: i1, %in_11: f32, %out: f32):
      %48 = arith.select %in, %in_11, %cst_0 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x4x9xf32>
    %23 = tensor.empty() : tensor<1x9x4xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x9x4xf32>) -> tensor<1x9x4xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x9x4x9xf32>) outs(%24 : tensor<1x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.maximumf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x4xf32>
    %26 = tensor.empty() : tensor<1x9x4x9xf32>
    %27 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x9x4xf32>) outs(%26 : tensor<1x9x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x9xf32>
    %28 = tensor.empty() : tensor<1x9x4x9xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<1x9x4x9xf32>, tensor<1x9x4x9xf32>) outs(%28 : tensor<1x9x4x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %48 = arith.subf %in, %in_11 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x4x9xf32>
    %30 = tensor.empty() : tensor<1x9x4x9xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x9x4x9xf32>) outs(%30 : tensor<1x9x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x4x9xf32>
    %32 = tensor.empty() : tensor<1x9x4xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<1x9x4xf32>) -> tensor<1x9x4xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x9x4x9xf32>) outs(%33 : tensor<1x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x4xf32>
    %35 = tensor.empty() : tensor<1x9x4x9xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x9x4xf32>) outs(%35 : tensor<1x9x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x9xf32>
    %37 = tensor.empty() : tensor<1x9x4x9xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<1x9x4x9xf32>, tensor<1x9x4x9xf32>) outs(%37 : tensor<1x9x4x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %48 = arith.divf %in, %in_11 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x4x9xf32>
    %expanded_6 = tensor.expand_shape %38 [[0], [1], [2, 3], [4]] output_shape [1, 9, 2, 2, 9] : tensor<1x9x4x9xf32> into tensor<1x9x2x2x9xf32>
    %39 = tensor.empty() : tensor<1x2x16x9xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x2x16xf32>) outs(%39 : tensor<1x2x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9xf32>
    %41 = tensor.empty() : tensor<1x2x9x9x2xf32>
    %42 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x9x2x2x9xf32>) outs(%41 : tensor<1x2x9x9x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x9x2xf32>
    %collapsed_7 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x2x16x9xf32> into tensor<2x16x9xf32>
    %collapsed_8 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<1x2x9x9x2xf32> into tensor<2x9x18xf32>
    %43 = tensor.empty() : tensor<2x16x18xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x16x18xf32>) -> tensor<2x16x18xf32>
    %45 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x16x9xf32>, tensor<2x9x18xf32>) outs(%44 : tensor<2x16x18xf32>) -> tensor<2x16x18xf32>
    %expanded_9 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [1, 2, 16, 9, 2] : tensor<2x16x18xf32> into tensor<1x2x16x9x2xf32>
    %46 = tensor.empty() : tensor<1x9x2x2x16xf32>
    %47 = linalg.generic {indexing_maps = [#map26, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x16x9x2xf32>) outs(%46 : tensor<1x9x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x16xf32>
    %collapsed_10 = tensor.collapse_shape %47 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x16xf32> into tensor<1x9x4x16xf32>
    return %collapsed_10 : tensor<1x9x4x16xf32>
  }
  func.func @haiku_attention(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x4x16xf32>, %arg2: tensor<1x9x4x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+30 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x4x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x16xf32>
    %2 = tensor.empty() : tensor<1x4x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x4x16xf32>) outs(%2 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %4 = tensor.empty() : tensor<4x9x9xf32>
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%5 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %7 = tensor.empty() : tensor<1x4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%7 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %9 = tensor.empty() : tensor<9x9xi32>
    %10 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<9x9xi32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 1 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi1>
    %14 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%13 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %50 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %50 : i1
    } -> tensor<9x9xi1>
    %15 = tensor.empty() : tensor<1x1x9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<9x9xi1>) outs(%15 : tensor<1x1x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x9x9xi1>
    %17 = tensor.empty() : tensor<1x1x9x9xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x9x9xi1>) outs(%17 : tensor<1x1x9x9xf32>) {
    ^bb0(%in: i1, %out: f32):
      %50 = arith.select %in, %cst_1, %cst_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x1x9x9xf32>
    %19 = tensor.empty() : tensor<1x1x9x9xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x9x9xf32>) outs(%19 : tensor<1x1x9x9xi1>) {
    ^bb0(%in: f32, %out: i1):
      %50 = arith.cmpf une, %in, %cst_3 : f32
      linalg.yield %50 : i1
    } -> tensor<1x1x9x9xi1>
    %21 = tensor.empty() : tensor<1x4x9x9xi1>
    %22 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x9x9xi1>) outs(%21 : tensor<1x4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x4x9x9xi1>
    %23 = tensor.empty() : tensor<1x4x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %8 : tensor<1x4x9x9xi1>, tensor<1x4x9x9xf32>) outs(%23 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_8: f32, %out: f32):
      %50 = arith.select %in, %in_8, %cst_0 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %25 = tensor.empty() : tensor<1x4x9xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x4x9x9xf32>) outs(%26 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.maximumf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9xf32>
    %28 = tensor.empty() : tensor<1x4x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x4x9xf32>) outs(%28 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %30 = tensor.empty() : tensor<1x4x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %29 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%30 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %50 = arith.subf %in, %in_8 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %32 = tensor.empty() : tensor<1x4x9x9xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x4x9x9xf32>) outs(%32 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %34 = tensor.empty() : tensor<1x4x9xf32>
    %35 = linalg.fill ins(%cst_3 : f32) outs(%34 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x4x9x9xf32>) outs(%35 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9xf32>
    %37 = tensor.empty() : tensor<1x4x9x9xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x4x9xf32>) outs(%37 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %39 = tensor.empty() : tensor<1x4x9x9xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %38 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%39 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %50 = arith.divf %in, %in_8 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x9x9xf32>
    %41 = tensor.empty() : tensor<1x4x16x9xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x4x16xf32>) outs(%41 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %43 = tensor.empty() : tensor<1x4x9x9xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x4x9x9xf32>) outs(%43 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %collapsed_6 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %45 = tensor.empty() : tensor<4x16x9xf32>
    %46 = linalg.fill ins(%cst_3 : f32) outs(%45 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %47 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%46 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %expanded_7 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [1, 4, 16, 9] : tensor<4x16x9xf32> into tensor<1x4x16x9xf32>
    %48 = tensor.empty() : tensor<1x9x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x4x16x9xf32>) outs(%48 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    return %49 : tensor<1x9x4x16xf32>
  }
  func.func @t5x_attention(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x4x16xf32>, %arg2: tensor<1x9x4x16xf32>, %arg3: tensor<1x4x9x9xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x4x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x16xf32>
    %2 = tensor.empty() : tensor<1x4x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x4x16xf32>) outs(%2 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_1 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %4 = tensor.empty() : tensor<4x9x9xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%5 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %7 = tensor.empty() : tensor<1x4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%7 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %34 = arith.addf %in, %in_5 : f32
      linalg.yield %34 : f32
    } -> tensor<1x4x9x9xf32>
    %9 = tensor.empty() : tensor<1x4x9xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x4x9x9xf32>) outs(%10 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x4x9xf32>
    %12 = tensor.empty() : tensor<1x4x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %14 = tensor.empty() : tensor<1x4x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %13 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %34 = arith.subf %in, %in_5 : f32
      linalg.yield %34 : f32
    } -> tensor<1x4x9x9xf32>
    %16 = tensor.empty() : tensor<1x4x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x4x9x9xf32>) outs(%16 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x4x9x9xf32>
    %18 = tensor.empty() : tensor<1x4x9xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x9x9xf32>) outs(%19 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x4x9xf32>
    %21 = tensor.empty() : tensor<1x4x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x4x9xf32>) outs(%21 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %23 = tensor.empty() : tensor<1x4x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%23 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %34 = arith.divf %in, %in_5 : f32
      linalg.yield %34 : f32
    } -> tensor<1x4x9x9xf32>
    %25 = tensor.empty() : tensor<1x4x16x9xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x4x16xf32>) outs(%25 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %27 = tensor.empty() : tensor<1x4x9x9xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x4x9x9xf32>) outs(%27 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_2 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %collapsed_3 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %29 = tensor.empty() : tensor<4x16x9xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %31 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%30 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %expanded_4 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 4, 16, 9] : tensor<4x16x9xf32> into tensor<1x4x16x9xf32>
    %32 = tensor.empty() : tensor<1x9x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x4x16x9xf32>) outs(%32 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    return %33 : tensor<1x9x4x16xf32>
  }
  func.func @vmapped_causal(%arg0: tensor<4x9x16xf32>, %arg1: tensor<4x9x16xf32>, %arg2: tensor<4x9x16xf32>) -> tensor<4x9x16xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x9xf32>
    %1 = linalg.generic {indexing_maps = [#map29, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<4x9x16xf32>) outs(%0 : tensor<4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x9xf32>
    %2 = tensor.empty() : tensor<4x9x9xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.batch_matmul ins(%arg0, %1 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%3 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %5 = tensor.empty() : tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%5 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %7 = tensor.empty() : tensor<4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map30, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<f32>) outs(%7 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x9x9xf32>
    %9 = tensor.empty() : tensor<4x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<4x9x9xf32>, tensor<4x9x9xf32>) outs(%9 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %42 = arith.divf %in, %in_2 : f32
      linalg.yield %42 : f32
    } -> tensor<4x9x9xf32>
    %11 = tensor.empty() : tensor<9xi32>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%11 : tensor<9xi32>) {
    ^bb0(%out: i32):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i32
      linalg.yield %43 : i32
    } -> tensor<9xi32>
    %13 = tensor.empty() : tensor<9x9xi32>
    %14 = linalg.generic {indexing_maps = [#map31, #map13], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<9xi32>) outs(%13 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %15 = tensor.empty() : tensor<9x9xi32>
    %16 = linalg.generic {indexing_maps = [#map32, #map13], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<9xi32>) outs(%15 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %17 = tensor.empty() : tensor<9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%14, %16 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%17 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_2: i32, %out: i1):
      %42 = arith.cmpi sge, %in, %in_2 : i32
      linalg.yield %42 : i1
    } -> tensor<9x9xi1>
    %19 = tensor.empty() : tensor<4x9x9xi1>
    %20 = linalg.generic {indexing_maps = [#map27, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<9x9xi1>) outs(%19 : tensor<4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x9x9xi1>
    %21 = tensor.empty() : tensor<4x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %10 : tensor<4x9x9xi1>, tensor<4x9x9xf32>) outs(%21 : tensor<4x9x9xf32>) {
    ^bb0(%in: i1, %in_2: f32, %out: f32):
      %42 = arith.select %in, %in_2, %cst_0 : f32
      linalg.yield %42 : f32
    } -> tensor<4x9x9xf32>
    %23 = tensor.empty() : tensor<4x9xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<4x9x9xf32>) outs(%24 : tensor<4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.maximumf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x9xf32>
    %26 = tensor.empty() : tensor<4x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map33, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<4x9xf32>) outs(%26 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x9x9xf32>
    %28 = tensor.empty() : tensor<4x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<4x9x9xf32>, tensor<4x9x9xf32>) outs(%28 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %42 = arith.subf %in, %in_2 : f32
      linalg.yield %42 : f32
    } -> tensor<4x9x9xf32>
    %30 = tensor.empty() : tensor<4x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<4x9x9xf32>) outs(%30 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x9x9xf32>
    %32 = tensor.empty() : tensor<4x9xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<4x9x9xf32>) outs(%33 : tensor<4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x9xf32>
    %35 = tensor.empty() : tensor<4x9x9xf32>
    %36 = linalg.generic {indexing_maps = [#map33, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<4x9xf32>) outs(%35 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x9x9xf32>
    %37 = tensor.empty() : tensor<4x9x9xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<4x9x9xf32>, tensor<4x9x9xf32>) outs(%37 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %42 = arith.divf %in, %in_2 : f32
      linalg.yield %42 : f32
    } -> tensor<4x9x9xf32>
    %39 = tensor.empty() : tensor<4x9x16xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %41 = linalg.batch_matmul ins(%38, %arg2 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%40 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    return %41 : tensor<4x9x16xf32>
  }
  func.func @grouped_repeat(%arg0: tensor<9x4x16xf32>, %arg1: tensor<9x2x16xf32>, %arg2: tensor<9x2x16xf32>) -> tensor<9x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+09 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x2x2x16xf32>
    %1 = linalg.generic {indexing_maps = [#map28, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x2x16xf32>) outs(%0 : tensor<9x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x2x2x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3]] : tensor<9x2x2x16xf32> into tensor<9x4x16xf32>
    %2 = tensor.empty() : tensor<9x2x2x16xf32>
    %3 = linalg.generic {indexing_maps = [#map28, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x2x16xf32>) outs(%2 : tensor<9x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x2x2x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0], [1, 2], [3]] : tensor<9x2x2x16xf32> into tensor<9x4x16xf32>
    %4 = tensor.empty() : tensor<4x9x16xf32>
    %5 = linalg.generic {indexing_maps = [#map34, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<9x4x16xf32>) outs(%4 : tensor<4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x9x16xf32>
    %6 = tensor.empty() : tensor<4x16x9xf32>
    %7 = linalg.generic {indexing_maps = [#map35, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<9x4x16xf32>) outs(%6 : tensor<4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x9xf32>
    %8 = tensor.empty() : tensor<4x9x9xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %10 = linalg.batch_matmul ins(%5, %7 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%9 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %11 = tensor.empty() : tensor<4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x9x9xf32>) outs(%11 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<4x9x9xf32>
    %13 = tensor.empty() : tensor<9x9xi32>
    %14 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%13 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<9x9xi32>
    %15 = tensor.empty() : tensor<9x9xi32>
    %16 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<9x9xi32>
    %17 = tensor.empty() : tensor<9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%14, %16 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%17 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_4: i32, %out: i1):
      %48 = arith.cmpi sge, %in, %in_4 : i32
      linalg.yield %48 : i1
    } -> tensor<9x9xi1>
    %19 = tensor.empty() : tensor<4x9x9xi1>
    %20 = linalg.generic {indexing_maps = [#map27, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<9x9xi1>) outs(%19 : tensor<4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x9x9xi1>
    %21 = tensor.empty() : tensor<4x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %12 : tensor<4x9x9xi1>, tensor<4x9x9xf32>) outs(%21 : tensor<4x9x9xf32>) {
    ^bb0(%in: i1, %in_4: f32, %out: f32):
      %48 = arith.select %in, %in_4, %cst_0 : f32
      linalg.yield %48 : f32
    } -> tensor<4x9x9xf32>
    %23 = tensor.empty() : tensor<4x9xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<4x9x9xf32>) outs(%24 : tensor<4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.maximumf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<4x9xf32>
    %26 = tensor.empty() : tensor<4x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map33, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<4x9xf32>) outs(%26 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x9x9xf32>
    %28 = tensor.empty() : tensor<4x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<4x9x9xf32>, tensor<4x9x9xf32>) outs(%28 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %48 = arith.subf %in, %in_4 : f32
      linalg.yield %48 : f32
    } -> tensor<4x9x9xf32>
    %30 = tensor.empty() : tensor<4x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<4x9x9xf32>) outs(%30 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<4x9x9xf32>
    %32 = tensor.empty() : tensor<4x9xf32>
    %33 = linalg.fill ins(%cst_2 : f32) outs(%32 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<4x9x9xf32>) outs(%33 : tensor<4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<4x9xf32>
    %35 = tensor.empty() : tensor<4x9x9xf32>
    %36 = linalg.generic {indexing_maps = [#map33, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<4x9xf32>) outs(%35 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x9x9xf32>
    %37 = tensor.empty() : tensor<4x9x9xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<4x9x9xf32>, tensor<4x9x9xf32>) outs(%37 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %48 = arith.divf %in, %in_4 : f32
      linalg.yield %48 : f32
    } -> tensor<4x9x9xf32>
    %39 = tensor.empty() : tensor<4x16x9xf32>
    %40 = linalg.generic {indexing_maps = [#map35, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<9x4x16xf32>) outs(%39 : tensor<4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x9xf32>
    %41 = tensor.empty() : tensor<4x9x9xf32>
    %42 = linalg.generic {indexing_maps = [#map29, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<4x9x9xf32>) outs(%41 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x9x9xf32>
    %43 = tensor.empty() : tensor<4x16x9xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %45 = linalg.batch_matmul ins(%40, %42 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%44 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %46 = tensor.empty() : tensor<9x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map36, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<4x16x9xf32>) outs(%46 : tensor<9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x4x16xf32>
    return %47 : tensor<9x4x16xf32>
  }
  func.func @window_bias(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x4x16xf32>, %arg2: tensor<1x9x4x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+10 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %c4_i32 = arith.constant 4 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<9xi32>
    %1 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%0 : tensor<9xi32>) {
    ^bb0(%out: i32):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i32
      linalg.yield %59 : i32
    } -> tensor<9xi32>
    %2 = tensor.empty() : tensor<9x9xi32>
    %3 = linalg.generic {indexing_maps = [#map31, #map13], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9xi32>) outs(%2 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %4 = tensor.empty() : tensor<9x9xi32>
    %5 = linalg.generic {indexing_maps = [#map32, #map13], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9xi32>) outs(%4 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %6 = tensor.empty() : tensor<9x9xi32>
    %7 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%6 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %58 = arith.subi %in, %in_8 : i32
      linalg.yield %58 : i32
    } -> tensor<9x9xi32>
    %8 = tensor.empty() : tensor<9x9xi1>
    %9 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x9xi32>) outs(%8 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<9x9xi1>
    %10 = tensor.empty() : tensor<9x9xi1>
    %11 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x9xi32>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi slt, %in, %c4_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<9x9xi1>
    %12 = tensor.empty() : tensor<9x9xi1>
    %13 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%9, %11 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%12 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %58 = arith.andi %in, %in_8 : i1
      linalg.yield %58 : i1
    } -> tensor<9x9xi1>
    %14 = tensor.empty() : tensor<1x4x9x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%14 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x16xf32>
    %16 = tensor.empty() : tensor<1x4x16x9xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x4x16xf32>) outs(%16 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %collapsed = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %18 = tensor.empty() : tensor<4x9x9xf32>
    %19 = linalg.fill ins(%cst_3 : f32) outs(%18 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%19 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %21 = tensor.empty() : tensor<1x4x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%21 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_2 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x9x9xf32>
    %23 = tensor.empty() : tensor<9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<9x9xi1>) outs(%23 : tensor<9x9xf32>) {
    ^bb0(%in: i1, %out: f32):
      %58 = arith.uitofp %in : i1 to f32
      linalg.yield %58 : f32
    } -> tensor<9x9xf32>
    %25 = tensor.empty() : tensor<9x9xf32>
    %26 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<9x9xf32>) outs(%25 : tensor<9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.subf %cst_1, %in : f32
      linalg.yield %58 : f32
    } -> tensor<9x9xf32>
    %27 = tensor.empty() : tensor<9x9xf32>
    %28 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<9x9xf32>) outs(%27 : tensor<9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_0 : f32
      linalg.yield %58 : f32
    } -> tensor<9x9xf32>
    %29 = tensor.empty() : tensor<1x4x9x9xf32>
    %30 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<9x9xf32>) outs(%29 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %31 = tensor.empty() : tensor<1x4x9x9xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %30 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%31 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %58 = arith.addf %in, %in_8 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x9x9xf32>
    %33 = tensor.empty() : tensor<1x4x9xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x4x9x9xf32>) outs(%34 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.maximumf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x9xf32>
    %36 = tensor.empty() : tensor<1x4x9x9xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x4x9xf32>) outs(%36 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %38 = tensor.empty() : tensor<1x4x9x9xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %37 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%38 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %58 = arith.subf %in, %in_8 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x9x9xf32>
    %40 = tensor.empty() : tensor<1x4x9x9xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x9x9xf32>) outs(%40 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x9x9xf32>
    %42 = tensor.empty() : tensor<1x4x9xf32>
    %43 = linalg.fill ins(%cst_3 : f32) outs(%42 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x4x9x9xf32>) outs(%43 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x9xf32>
    %45 = tensor.empty() : tensor<1x4x9x9xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x4x9xf32>) outs(%45 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %47 = tensor.empty() : tensor<1x4x9x9xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %46 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%47 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %58 = arith.divf %in, %in_8 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x9x9xf32>
    %49 = tensor.empty() : tensor<1x4x16x9xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x4x16xf32>) outs(%49 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %51 = tensor.empty() : tensor<1x4x9x9xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x4x9x9xf32>) outs(%51 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %collapsed_6 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %53 = tensor.empty() : tensor<4x16x9xf32>
    %54 = linalg.fill ins(%cst_3 : f32) outs(%53 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %55 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%54 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %expanded_7 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 4, 16, 9] : tensor<4x16x9xf32> into tensor<1x4x16x9xf32>
    %56 = tensor.empty() : tensor<1x9x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x4x16x9xf32>) outs(%56 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    return %57 : tensor<1x9x4x16xf32>
  }
  func.func @miss_softmax_one(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x4x16xf32>, %arg2: tensor<1x9x4x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x4x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x16xf32>
    %2 = tensor.empty() : tensor<1x4x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x4x16xf32>) outs(%2 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %4 = tensor.empty() : tensor<4x9x9xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%5 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %7 = tensor.empty() : tensor<1x4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%7 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %9 = tensor.empty() : tensor<1x4x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x4x9x9xf32>) outs(%9 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %11 = tensor.empty() : tensor<1x4x9xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x4x9x9xf32>) outs(%12 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9xf32>
    %expanded_3 = tensor.expand_shape %13 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %14 = tensor.empty() : tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x4x9x1xf32>) outs(%14 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = tensor.empty() : tensor<1x4x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map25, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x4x9x1xf32>) outs(%16 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %18 = tensor.empty() : tensor<1x4x9x9xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %17 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%18 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %29 = arith.divf %in, %in_7 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %20 = tensor.empty() : tensor<1x4x16x9xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x4x16xf32>) outs(%20 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %22 = tensor.empty() : tensor<1x4x9x9xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x4x9x9xf32>) outs(%22 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %24 = tensor.empty() : tensor<4x16x9xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %26 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%25 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %expanded_6 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [1, 4, 16, 9] : tensor<4x16x9xf32> into tensor<1x4x16x9xf32>
    %27 = tensor.empty() : tensor<1x9x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x4x16x9xf32>) outs(%27 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    return %28 : tensor<1x9x4x16xf32>
  }
  func.func @gemma_rope(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9xi32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 1.000000e+04 : f32
    %cst_0 = arith.constant 1.600000e+01 : f32
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i32
      linalg.yield %40 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %39 = arith.muli %in, %c2_i32 : i32
      linalg.yield %39 : i32
    } -> tensor<8xi32>
    %4 = tensor.empty() : tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%3 : tensor<8xi32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %6 = tensor.empty() : tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_0 : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%7 : tensor<8xf32>) outs(%8 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.powf %cst, %in : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %10 = tensor.empty() : tensor<1x9xf32>
    %11 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x9xi32>) outs(%10 : tensor<1x9xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %12 = tensor.empty() : tensor<1x9x8xf32>
    %13 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%12 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8xf32>
    %14 = tensor.empty() : tensor<1x9x8xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8xf32>) outs(%14 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8xf32>
    %16 = tensor.empty() : tensor<1x9x8xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x9x8xf32>, tensor<1x9x8xf32>) outs(%16 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.divf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x8xf32>
    %18 = tensor.empty() : tensor<1x9x8xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x9x8xf32>) outs(%18 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.sin %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x8xf32>
    %20 = tensor.empty() : tensor<1x9x8xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x9x8xf32>) outs(%20 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.cos %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %22 = tensor.empty() : tensor<1x9x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map28, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x9x8xf32>) outs(%22 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %24 = tensor.empty() : tensor<1x9x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%24 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %26 = tensor.empty() : tensor<1x9x4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map28, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x9x8xf32>) outs(%26 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %28 = tensor.empty() : tensor<1x9x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %27 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%28 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %30 = tensor.empty() : tensor<1x9x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%30 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.subf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %32 = tensor.empty() : tensor<1x9x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%32 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %34 = tensor.empty() : tensor<1x9x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %27 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%34 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %36 = tensor.empty() : tensor<1x9x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%36 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.addf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %38 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %31 into %38[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_2 = tensor.insert_slice %37 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    return %inserted_slice_2 : tensor<1x9x4x16xf32>
  }
  func.func @maxtext_rope(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9xi32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 1.000000e+04 : f32
    %cst_0 = arith.constant 1.600000e+01 : f32
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i32
      linalg.yield %40 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %39 = arith.muli %in, %c2_i32 : i32
      linalg.yield %39 : i32
    } -> tensor<8xi32>
    %4 = tensor.empty() : tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%3 : tensor<8xi32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %6 = tensor.empty() : tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_0 : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%7 : tensor<8xf32>) outs(%8 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.powf %cst, %in : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %10 = tensor.empty() : tensor<1x9xf32>
    %11 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x9xi32>) outs(%10 : tensor<1x9xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %11 [[0], [1, 2, 3]] output_shape [1, 9, 1, 1] : tensor<1x9xf32> into tensor<1x9x1x1xf32>
    %12 = tensor.empty() : tensor<1x9x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map25, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1x1xf32>) outs(%12 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1x8xf32>
    %14 = tensor.empty() : tensor<1x9x1x8xf32>
    %15 = linalg.generic {indexing_maps = [#map38, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<8xf32>) outs(%14 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1x8xf32>
    %16 = tensor.empty() : tensor<1x9x1x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x9x1x8xf32>, tensor<1x9x1x8xf32>) outs(%16 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.divf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x1x8xf32>
    %18 = tensor.empty() : tensor<1x9x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x9x1x8xf32>) outs(%18 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.sin %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x1x8xf32>
    %20 = tensor.empty() : tensor<1x9x1x8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x9x1x8xf32>) outs(%20 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.cos %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x1x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %22 = tensor.empty() : tensor<1x9x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x9x1x8xf32>) outs(%22 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %24 = tensor.empty() : tensor<1x9x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%24 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %26 = tensor.empty() : tensor<1x9x4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x9x1x8xf32>) outs(%26 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %28 = tensor.empty() : tensor<1x9x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %27 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%28 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %30 = tensor.empty() : tensor<1x9x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%30 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.subf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %32 = tensor.empty() : tensor<1x9x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%32 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %34 = tensor.empty() : tensor<1x9x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %27 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%34 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %36 = tensor.empty() : tensor<1x9x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%36 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.addf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %38 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %31 into %38[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_2 = tensor.insert_slice %37 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    return %inserted_slice_2 : tensor<1x9x4x16xf32>
  }
  func.func @easylm_rope(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9xi32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2B3C913EE97229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6C3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBC7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE59151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD4211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F574F4BBFF486B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF99F5883EC2AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD8040C3E0A0D90BEDF0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BF9522FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF2E3EAE3EE233EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE50A91D3FD3EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FE990543FAFA768BEBEA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3586A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF39CE6F3F9A3D01BFA098493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF7A0C483F03A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF04740C3F10912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EB0DB853ED7C53CBF62BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F31B853BDBF174DBFB014343FA50A783F4E337F3F85EB7F3FF4FD7F3F829C253FDB29B8BE115D5BBFE53C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BEA1CC21BF467167BF8138283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFAA7857BF7B3571BF0D09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6DC677BFB79078BF1FB01B3F794F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDC817FBF26707DBF562F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3FA0E66DBF52C77FBF5D880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x8xf32>
    %cst_0 = arith.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A56A573F3E399F3E7775CC3D5C81013D57D6233C213E4F3B6E12833A60CBA539B7C7683F1B54173FF96F4B3EC970813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D1FB9F53C116E1B3C939B443B0EB1783ACFBD41BFDE1D743FD761C73E892E013EDBCB233DCE3C4F3C5812833B5DCBA53A107C75BF7FFC7F3F4477F53E1F3C213EF4B64C3D8185813CDED6A33B323ECF3A8C0F8FBE4E78723F698C103F6F20413ED19C753D476C9B3C599BC43B06B1F83A4630283F6EE84C3F73EB243F51D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7E06133FA6A4373F5226803E50AAA33D8F38CF3C1312033C54CB253B3101D33EEE1F953E1D88483F2EC28F3E3E12B83DF01DE93C3B74133CBB843A3BF7440BBF9770A9BCA56A573F3F399F3E7675CC3D5C81013D58D6233C213E4F3B5CFF7FBF1F41A9BE2A26643F8C87AE3E72D3E03D6B730E3D6B38343C86F7633BD85C09BF24911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE9B0783B2320D73E4C1453BFC0AB763F419ACC3ED0BE043E6A56283D6BFC543C25B5863B72987D3FB3A875BF6F467C3FF556DB3E64E40E3E4747353D575E653CD511913B4479263F75E07FBFD55B7F3F85DBE93E4F06193EAE37423D34C0753C846E9B3B116893BE2EB870BF0EE47F3F3724F83E5024233E96274F3D0111833C32CBA53B251E76BFA9B049BFBFDD7D3FB216033F233E2D3EF6165C3DDE418B3CDE27B03BB34040BFC8A80EBF144E793FBAF9093F8753373EC505693DB372933C8A84BA3B6979193E44F68ABEB940723F71B9103F3A64413EFCF3753D7EA39B3C34E1C43BC8B6693F5067293DB7C7683F1C54173FF86F4B3EC970813D3FD4A33CDD3DCF3B102F563F7236B33E49FB5C3F0AC81D3F8376553E3FE7873DF504AC3C859AD93B150511BC26BD1F3F9EF94E3F9513243F96775F3E5C5D8E3DA035B43C2BF7E33BE6A158BFB807563F8AE63E3F1F352A3FF072693E1BD3943D3F66BC3CD053EE3BFCD367BF9C18773F27EB2C3F182B303F5168733E7A489B3DD196C43C74B0F83B388707BE64A87F3F7935193FF9F3353F77577D3E72BDA13D57C7CC3C8B86013C0737433FB0DD6E3FE4F7033F468E3B3F10A0833E0132A83DCFF7D43CDBB4063C0ED5743FCC62463F88D1DA3E91F8403F0591883E21A6AE3D3A28DD3C2AE30B3C2AB48A3E683B0A3F9383AB3E7531463F7D7E8D3ECE19B53D9658E53C7811113CE9E329BF70BD803EC0FD743E9E374B3F5468923E068DBB3DE388ED3CC53F163CA4EF7CBF45037EBDC381103EC309503F6C4E973EC1FFC13D20B9F53C116E1B3C06DECEBE2B18BDBE56502A3DA6A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xi32> into tensor<1x9x1xi32>
    %0 = tensor.empty() : tensor<1x9x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xi32>) outs(%0 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %27 = arith.index_cast %in : i32 to index
      %28 = linalg.index 3 : index
      %extracted = tensor.extract %cst[%27, %28] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x9x1x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x9x1x8xf32> into tensor<1x9x8xf32>
    %2 = tensor.empty() : tensor<1x9x1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xi32>) outs(%2 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %27 = arith.index_cast %in : i32 to index
      %28 = linalg.index 3 : index
      %extracted = tensor.extract %cst_0[%27, %28] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x9x1x8xf32>
    %collapsed_1 = tensor.collapse_shape %3 [[0], [1], [2, 3]] : tensor<1x9x1x8xf32> into tensor<1x9x8xf32>
    %4 = tensor.empty() : tensor<1x9x8xcomplex<f32>>
    %5 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_1 : tensor<1x9x8xf32>, tensor<1x9x8xf32>) outs(%4 : tensor<1x9x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_11: f32, %out: complex<f32>):
      %27 = complex.create %in, %in_11 : complex<f32>
      linalg.yield %27 : complex<f32>
    } -> tensor<1x9x8xcomplex<f32>>
    %expanded_2 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 2] : tensor<1x9x4x16xf32> into tensor<1x9x4x8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded_2[0, 0, 0, 0, 0] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x2xf32> to tensor<1x9x4x8x1xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 0, 0, 1] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x2xf32> to tensor<1x9x4x8x1xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8xf32>
    %expanded_6 = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [1, 9, 1, 8] : tensor<1x9x8xcomplex<f32>> into tensor<1x9x1x8xcomplex<f32>>
    %6 = tensor.empty() : tensor<1x9x1x8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x9x1x8xcomplex<f32>>) outs(%6 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %27 = complex.re %in : complex<f32>
      linalg.yield %27 : f32
    } -> tensor<1x9x1x8xf32>
    %8 = tensor.empty() : tensor<1x9x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x9x1x8xf32>) outs(%8 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %10 = tensor.empty() : tensor<1x9x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %9 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%10 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x9x1x8xcomplex<f32>>) outs(%12 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %27 = complex.im %in : complex<f32>
      linalg.yield %27 : f32
    } -> tensor<1x9x1x8xf32>
    %14 = tensor.empty() : tensor<1x9x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x9x1x8xf32>) outs(%14 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %16 = tensor.empty() : tensor<1x9x4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5, %15 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%16 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %18 = tensor.empty() : tensor<1x9x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %17 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%18 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.subf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %20 = tensor.empty() : tensor<1x9x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %15 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%20 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %22 = tensor.empty() : tensor<1x9x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5, %9 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%22 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %24 = tensor.empty() : tensor<1x9x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%24 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.addf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %expanded_7 = tensor.expand_shape %19 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %expanded_8 = tensor.expand_shape %25 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %26 = tensor.empty() : tensor<1x9x4x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_7 into %26[0, 0, 0, 0, 0] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %inserted_slice_9 = tensor.insert_slice %expanded_8 into %inserted_slice[0, 0, 0, 0, 1] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %collapsed_10 = tensor.collapse_shape %inserted_slice_9 [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x2xf32> into tensor<1x9x4x16xf32>
    return %collapsed_10 : tensor<1x9x4x16xf32>
  }
  func.func @gptj_flax_rope(%arg0: tensor<1x9x4x16xf32>) -> tensor<1x9x4x16xf32> {
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %cst = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [8.414710e-01, 0.310983598, 0.0998334214, 0.0316175036, 0.00999983306, 0.00316227227, 9.99999931E-4, 3.16227757E-4], [0.909297406, 0.591127098, 0.198669329, 0.0632033944, 0.0199986659, 0.00632451288, 0.0019999987, 6.32455456E-4], [1.411200e-01, 0.812648892, 0.295520216, 0.0947260931, 2.999550e-02, 9.486690e-03, 0.0029999956, 9.48683184E-4], [-0.756802499, 0.953580737, 0.389418334, 0.126154065, 0.0399893336, 0.0126487734, 0.00399998948, 0.00126491068], [-0.958924293, 0.999946534, 0.47942555, 0.157455891, 0.0499791689, 0.0158107281, 0.00499997893, 0.00158113812], [-0.279415488, 0.947148144, 0.564642489, 0.188600287, 0.0599640049, 0.0189725272, 0.0059999642, 0.00189736544], [0.656986594, 0.800421595, 0.644217669, 0.219556093, 0.0699428469, 0.0221341345, 0.00699994294, 0.00221359241], [0.989358246, 0.574317813, 0.717356086, 0.250292331, 0.0799146891, 0.0252955221, 0.0079999147, 0.00252981926]]> : tensor<9x8xf32>
    %cst_0 = arith.constant dense<[[1.000000e+00, 1.000000e+00, 1.000000e+00, 1.000000e+00, 1.000000e+00, 1.000000e+00, 1.000000e+00, 1.000000e+00], [0.540302277, 0.950415253, 0.995004177, 0.999500036, 0.999949991, 0.999994993, 0.999999523, 0.99999994], [-0.416146815, 0.806578398, 0.980066597, 0.998000681, 9.998000e-01, 0.999979972, 0.999997973, 0.999999821], [-0.989992499, 0.582753599, 0.955336511, 0.995503365, 0.999550044, 0.999954998, 0.999995529, 0.999999523], [-0.653643608, 0.301137477, 0.921060979, 0.992010653, 0.999200105, 9.999200e-01, 9.999920e-01, 0.999999225], [0.28366217, -0.0103423381, 0.87758255, 0.987525999, 0.998750269, 9.998750e-01, 0.999987483, 0.999998748], [0.960170269, -0.32079649, 0.825335621, 0.982053935, 0.998200535, 0.999819993, 0.999981999, 0.999998211], [0.753902256, -0.599437475, 0.764842212, 0.975599884, 9.975510e-01, 9.997550e-01, 0.999975502, 0.999997556], [-0.145500034, -0.818632423, 0.696706712, 0.968170285, 0.996801733, 0.999680042, 0.999967992, 0.999996781]]> : tensor<9x8xf32>
    %0 = tensor.empty() : tensor<1x9x1x8x2xf32>
    %1 = linalg.generic {indexing_maps = [#map40, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<9x8xf32>) outs(%0 : tensor<1x9x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1x8x2xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2], [3, 4]] : tensor<1x9x1x8x2xf32> into tensor<1x9x1x16xf32>
    %2 = tensor.empty() : tensor<1x9x1x8x2xf32>
    %3 = linalg.generic {indexing_maps = [#map40, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<9x8xf32>) outs(%2 : tensor<1x9x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1x8x2xf32>
    %collapsed_1 = tensor.collapse_shape %3 [[0], [1], [2], [3, 4]] : tensor<1x9x1x8x2xf32> into tensor<1x9x1x16xf32>
    %4 = tensor.empty() : tensor<8xi32>
    %5 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%4 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %27 = linalg.index 0 : index
      %28 = arith.index_cast %27 : index to i32
      linalg.yield %28 : i32
    } -> tensor<8xi32>
    %6 = tensor.empty() : tensor<8xi32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%5 : tensor<8xi32>) outs(%6 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %27 = arith.muli %in, %c2_i32 : i32
      linalg.yield %27 : i32
    } -> tensor<8xi32>
    %8 = tensor.empty() : tensor<8xi32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%7 : tensor<8xi32>) outs(%8 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %27 = arith.addi %in, %c1_i32 : i32
      linalg.yield %27 : i32
    } -> tensor<8xi32>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi32> into tensor<8x1xi32>
    %10 = tensor.empty() : tensor<1x9x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<1x9x4x8xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 1 : index
      %28 = linalg.index 2 : index
      %29 = linalg.index 3 : index
      %extracted = tensor.extract %expanded[%29, %c0] : tensor<8x1xi32>
      %30 = arith.index_cast %extracted : i32 to index
      %31 = arith.maxsi %30, %c0 : index
      %32 = arith.minsi %31, %c15 : index
      %extracted_7 = tensor.extract %arg0[%c0, %27, %28, %32] : tensor<1x9x4x16xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x9x4x8xf32>) outs(%12 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %expanded_2 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi32> into tensor<8x1xi32>
    %14 = tensor.empty() : tensor<1x9x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%14 : tensor<1x9x4x8xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 1 : index
      %28 = linalg.index 2 : index
      %29 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_2[%29, %c0] : tensor<8x1xi32>
      %30 = arith.index_cast %extracted : i32 to index
      %31 = arith.maxsi %30, %c0 : index
      %32 = arith.minsi %31, %c15 : index
      %extracted_7 = tensor.extract %arg0[%c0, %27, %28, %32] : tensor<1x9x4x16xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<1x9x4x8xf32>
    %expanded_3 = tensor.expand_shape %13 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %expanded_4 = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %16 = tensor.empty() : tensor<1x9x4x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_3 into %16[0, 0, 0, 0, 0] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %inserted_slice_5 = tensor.insert_slice %expanded_4 into %inserted_slice[0, 0, 0, 0, 1] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %collapsed_6 = tensor.collapse_shape %inserted_slice_5 [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x2xf32> into tensor<1x9x4x16xf32>
    %17 = tensor.empty() : tensor<1x9x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<1x9x1x16xf32>) outs(%17 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %19 = tensor.empty() : tensor<1x9x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%19 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %27 = arith.mulf %in, %in_7 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x16xf32>
    %21 = tensor.empty() : tensor<1x9x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x9x1x16xf32>) outs(%21 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %23 = tensor.empty() : tensor<1x9x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6, %22 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%23 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %27 = arith.mulf %in, %in_7 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x16xf32>
    %25 = tensor.empty() : tensor<1x9x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%25 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %27 = arith.addf %in, %in_7 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x16xf32>
    return %26 : tensor<1x9x4x16xf32>
  }
  func.func @equinox_rope(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant -1.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%0 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.cos %in : f32
      linalg.yield %21 : f32
    } -> tensor<9x8xf32>
    %2 = tensor.empty() : tensor<9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%2 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.sin %in : f32
      linalg.yield %21 : f32
    } -> tensor<9x8xf32>
    %expanded = tensor.expand_shape %1 [[0, 1], [2, 3]] output_shape [1, 9, 1, 8] : tensor<9x8xf32> into tensor<1x9x1x8xf32>
    %4 = tensor.empty() : tensor<1x9x2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1x8xf32>) outs(%4 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x8xf32>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2, 3]] : tensor<1x9x2x8xf32> into tensor<9x16xf32>
    %expanded_0 = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [1, 9, 1, 8] : tensor<9x8xf32> into tensor<1x9x1x8xf32>
    %6 = tensor.empty() : tensor<1x9x2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<1x9x1x8xf32>) outs(%6 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x8xf32>
    %collapsed_1 = tensor.collapse_shape %7 [[0, 1], [2, 3]] : tensor<1x9x2x8xf32> into tensor<9x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %8 = tensor.empty() : tensor<1x9x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x9x4x8xf32>) outs(%8 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.mulf %in, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<1x9x4x8xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %10 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %9 into %10[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_3 = tensor.insert_slice %extracted_slice_2 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %11 = tensor.empty() : tensor<1x9x4x16xf32>
    %12 = linalg.generic {indexing_maps = [#map41, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<9x16xf32>) outs(%11 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %13 = tensor.empty() : tensor<1x9x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%13 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.mulf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x9x4x16xf32>
    %15 = tensor.empty() : tensor<1x9x4x16xf32>
    %16 = linalg.generic {indexing_maps = [#map41, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<9x16xf32>) outs(%15 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %17 = tensor.empty() : tensor<1x9x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_3, %16 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%17 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.mulf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x9x4x16xf32>
    %19 = tensor.empty() : tensor<1x9x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%19 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.addf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x9x4x16xf32>
    return %20 : tensor<1x9x4x16xf32>
  }
  func.func @t5x_norm(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%0 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x9x64xf32>
    %2 = tensor.empty() : tensor<1x9xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x9x64xf32>) outs(%3 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %out, %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%5 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_0 : f32
      linalg.yield %23 : f32
    } -> tensor<1x9x1xf32>
    %7 = tensor.empty() : tensor<1x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x1xf32>) outs(%7 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<1x9x1xf32>
    %9 = tensor.empty() : tensor<1x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x1xf32>) outs(%9 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.rsqrt %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x9x1xf32>
    %11 = tensor.empty() : tensor<1x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x9x1xf32>) outs(%11 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %13 = tensor.empty() : tensor<1x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%13 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %23 = arith.mulf %in, %in_2 : f32
      linalg.yield %23 : f32
    } -> tensor<1x9x64xf32>
    %15 = tensor.empty() : tensor<64x1x9xf32>
    %16 = linalg.generic {indexing_maps = [#map36, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x9x64xf32>) outs(%15 : tensor<64x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x1x9xf32>
    %17 = tensor.empty() : tensor<64x1x9xf32>
    %18 = linalg.generic {indexing_maps = [#map42, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%17 : tensor<64x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x1x9xf32>
    %19 = tensor.empty() : tensor<64x1x9xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<64x1x9xf32>, tensor<64x1x9xf32>) outs(%19 : tensor<64x1x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %23 = arith.mulf %in, %in_2 : f32
      linalg.yield %23 : f32
    } -> tensor<64x1x9xf32>
    %21 = tensor.empty() : tensor<1x9x64xf32>
    %22 = linalg.generic {indexing_maps = [#map35, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<64x1x9xf32>) outs(%21 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    return %22 : tensor<1x9x64xf32>
  }
  func.func @easylm_norm(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 9.99999974E-6 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%0 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %in : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x64xf32>
    %2 = tensor.empty() : tensor<1x9xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x9x64xf32>) outs(%3 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %out, %in : f32
      linalg.yield %19 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%5 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_0 : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x1xf32>
    %7 = tensor.empty() : tensor<1x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x1xf32>) outs(%7 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %cst : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x1xf32>
    %9 = tensor.empty() : tensor<1x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x1xf32>) outs(%9 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.rsqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x1xf32>
    %11 = tensor.empty() : tensor<1x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x9x1xf32>) outs(%11 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %13 = tensor.empty() : tensor<1x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%13 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x64xf32>
    %15 = tensor.empty() : tensor<1x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%15 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %17 = tensor.empty() : tensor<1x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%17 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x64xf32>
    return %18 : tensor<1x9x64xf32>
  }
  func.func @gemma_norm(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 9.99999997E-7 : f32
    %cst_1 = arith.constant 6.400000e+01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%0 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x64xf32>
    %2 = tensor.empty() : tensor<1x9xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x9x64xf32>) outs(%3 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%5 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %in, %cst_1 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x1xf32>
    %7 = tensor.empty() : tensor<1x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x1xf32>) outs(%7 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x1xf32>
    %9 = tensor.empty() : tensor<1x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x1xf32>) outs(%9 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.sqrt %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x1xf32>
    %11 = tensor.empty() : tensor<1x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x9x1xf32>) outs(%11 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %cst, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x1xf32>
    %13 = tensor.empty() : tensor<1x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x9x1xf32>) outs(%13 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %15 = tensor.empty() : tensor<1x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%15 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x64xf32>
    %17 = tensor.empty() : tensor<1x1x64xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%17 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x64xf32>
    %19 = tensor.empty() : tensor<1x1x64xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<1x1x64xf32>
    %21 = tensor.empty() : tensor<1x9x64xf32>
    %22 = linalg.generic {indexing_maps = [#map43, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x64xf32>) outs(%21 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %23 = tensor.empty() : tensor<1x9x64xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %22 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%23 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x64xf32>
    return %24 : tensor<1x9x64xf32>
  }
  func.func @dot_norm(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %0 = tensor.empty() : tensor<9xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<9xf32>) -> tensor<9xf32>
    %2 = linalg.generic {indexing_maps = [#map13, #map31], iterator_types = ["parallel", "reduction"]} ins(%collapsed : tensor<9x64xf32>) outs(%1 : tensor<9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %in : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<9xf32>
    %3 = tensor.empty() : tensor<1x9xf32>
    %4 = linalg.generic {indexing_maps = [#map32, #map13], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<9xf32>) outs(%3 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%5 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_0 : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x1xf32>
    %7 = tensor.empty() : tensor<1x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x1xf32>) outs(%7 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %cst : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x1xf32>
    %9 = tensor.empty() : tensor<1x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x1xf32>) outs(%9 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.sqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x1xf32>
    %11 = tensor.empty() : tensor<1x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x9x1xf32>) outs(%11 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %13 = tensor.empty() : tensor<1x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%13 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.divf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x64xf32>
    %15 = tensor.empty() : tensor<1x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%15 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %17 = tensor.empty() : tensor<1x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%17 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<1x9x64xf32>
    return %18 : tensor<1x9x64xf32>
  }
  func.func @haiku_layernorm(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 9.99999974E-6 : f32
    %cst_0 = arith.constant 0x7FC00000 : f32
    %cst_1 = arith.constant 6.400000e+01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %2 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%1 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %3 = tensor.empty() : tensor<1x9x1xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%3 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_1 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x64xf32>
    %6 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x9x1xf32>) outs(%5 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %7 = tensor.empty() : tensor<1x9x64xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%7 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.subf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %9 = tensor.empty() : tensor<1x9x64xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x64xf32>) outs(%9 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %11 = tensor.empty() : tensor<f32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%11 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_2 : f32
    } -> tensor<f32>
    %13 = tensor.empty() : tensor<f32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%12 : tensor<f32>) outs(%13 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.subf %cst_1, %in : f32
      linalg.yield %42 : f32
    } -> tensor<f32>
    %15 = tensor.empty() : tensor<1x9xf32>
    %16 = linalg.fill ins(%cst_2 : f32) outs(%15 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x9x64xf32>) outs(%16 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9xf32>
    %expanded_3 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %18 = tensor.empty() : tensor<1x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map30, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<f32>) outs(%18 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1xf32>
    %20 = tensor.empty() : tensor<1x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3, %19 : tensor<1x9x1xf32>, tensor<1x9x1xf32>) outs(%20 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.divf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %22 = tensor.empty() : tensor<i1>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%14 : tensor<f32>) outs(%22 : tensor<i1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.cmpf ogt, %in, %cst_2 : f32
      linalg.yield %42 : i1
    } -> tensor<i1>
    %24 = tensor.empty() : tensor<1x9x1xf32>
    %extracted = tensor.extract %23[] : tensor<i1>
    %25 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x9x1xf32>) outs(%24 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.select %extracted, %in, %cst_0 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %26 = tensor.empty() : tensor<1x9x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x9x1xf32>) outs(%26 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %28 = tensor.empty() : tensor<1x9x1xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x9x1xf32>) outs(%28 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.rsqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %30 = tensor.empty() : tensor<1x9x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%30 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %32 = tensor.empty() : tensor<1x9x64xf32>
    %33 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x9x1xf32>) outs(%32 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %34 = tensor.empty() : tensor<1x9x64xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%34 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.mulf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %36 = tensor.empty() : tensor<1x9x64xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %8 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%36 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.mulf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %38 = tensor.empty() : tensor<1x9x64xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%38 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %40 = tensor.empty() : tensor<1x9x64xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%40 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %42 = arith.addf %in, %in_4 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    return %41 : tensor<1x9x64xf32>
  }
  func.func @standardize(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 9.99999974E-6 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %2 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%1 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %3 = tensor.empty() : tensor<1x9x1xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%3 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_0 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x64xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%5 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %7 = tensor.empty() : tensor<1x9xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<1x9x64xf32>) outs(%8 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9xf32>
    %expanded_2 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %10 = tensor.empty() : tensor<1x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<1x9x1xf32>) outs(%10 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_0 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %12 = tensor.empty() : tensor<1x9x1xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x9x1xf32>) outs(%12 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %14 = tensor.empty() : tensor<1x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x9x1xf32>, tensor<1x9x1xf32>) outs(%14 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.subf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %16 = tensor.empty() : tensor<f32>
    %17 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%16 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_1 : f32
    } -> tensor<f32>
    %18 = tensor.empty() : tensor<1x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map30, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<f32>) outs(%18 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1xf32>
    %20 = tensor.empty() : tensor<1x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %15 : tensor<1x9x1xf32>, tensor<1x9x1xf32>) outs(%20 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.maximumf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %22 = tensor.empty() : tensor<1x9x64xf32>
    %23 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x9x1xf32>) outs(%22 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %24 = tensor.empty() : tensor<1x9x64xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%24 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.subf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %26 = tensor.empty() : tensor<1x9x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x9x1xf32>) outs(%26 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %28 = tensor.empty() : tensor<1x9x1xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x9x1xf32>) outs(%28 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.rsqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x1xf32>
    %30 = tensor.empty() : tensor<1x9x64xf32>
    %31 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x9x1xf32>) outs(%30 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %32 = tensor.empty() : tensor<1x9x64xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %31 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%32 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.mulf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %34 = tensor.empty() : tensor<1x9x64xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%34 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %36 = tensor.empty() : tensor<1x9x64xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%36 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.mulf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    %38 = tensor.empty() : tensor<1x9x64xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%38 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %40 = tensor.empty() : tensor<1x9x64xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%40 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.addf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<1x9x64xf32>
    return %41 : tensor<1x9x64xf32>
  }
  func.func @gemma_feed_forward(%arg0: tensor<1x9x64xf32>, %arg1: tensor<2x64x96xf32>, %arg2: tensor<96x64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.797884583 : f32
    %cst_2 = arith.constant 4.471500e-02 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0] [1, 64, 96] [1, 1, 1] : tensor<2x64x96xf32> to tensor<1x64x96xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x64x96xf32> into tensor<64x96xf32>
    %collapsed_4 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %2 = linalg.matmul ins(%collapsed_4, %collapsed : tensor<9x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %3 = tensor.empty() : tensor<1x9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x96xf32>) outs(%3 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %5 = tensor.empty() : tensor<1x9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%5 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.mulf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %7 = tensor.empty() : tensor<1x9x96xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x96xf32>) outs(%7 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_2 : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %9 = tensor.empty() : tensor<1x9x96xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %8 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%9 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.addf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %11 = tensor.empty() : tensor<1x9x96xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x9x96xf32>) outs(%11 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %13 = tensor.empty() : tensor<1x9x96xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x9x96xf32>) outs(%13 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.tanh %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %15 = tensor.empty() : tensor<1x9x96xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x9x96xf32>) outs(%15 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %17 = tensor.empty() : tensor<1x9x96xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x9x96xf32>) outs(%17 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %19 = tensor.empty() : tensor<1x9x96xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %18 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%19 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.mulf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[1, 0, 0] [1, 64, 96] [1, 1, 1] : tensor<2x64x96xf32> to tensor<1x64x96xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2]] : tensor<1x64x96xf32> into tensor<64x96xf32>
    %21 = tensor.empty() : tensor<9x96xf32>
    %22 = linalg.fill ins(%cst_3 : f32) outs(%21 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %23 = linalg.matmul ins(%collapsed_4, %collapsed_6 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%22 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded_7 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %24 = tensor.empty() : tensor<1x9x96xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_7 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%24 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.mulf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<1x9x96xf32>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<1x9x96xf32> into tensor<9x96xf32>
    %26 = tensor.empty() : tensor<9x64xf32>
    %27 = linalg.fill ins(%cst_3 : f32) outs(%26 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %28 = linalg.matmul ins(%collapsed_8, %arg2 : tensor<9x96xf32>, tensor<96x64xf32>) outs(%27 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_9 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    return %expanded_9 : tensor<1x9x64xf32>
  }
  func.func @fused_gate_axis(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64x2x96xf32>) -> tensor<1x9x96xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %collapsed_1 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x2x96xf32> into tensor<64x192xf32>
    %0 = tensor.empty() : tensor<9x192xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<9x192xf32>) -> tensor<9x192xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_1 : tensor<9x64xf32>, tensor<64x192xf32>) outs(%1 : tensor<9x192xf32>) -> tensor<9x192xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 9, 2, 96] : tensor<9x192xf32> into tensor<1x9x2x96xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 9, 1, 96] [1, 1, 1, 1] : tensor<1x9x2x96xf32> to tensor<1x9x1x96xf32>
    %collapsed_2 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<1x9x1x96xf32> into tensor<1x9x96xf32>
    %3 = tensor.empty() : tensor<1x9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<1x9x96xf32>) outs(%3 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x96xf32>
    %5 = tensor.empty() : tensor<1x9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x9x96xf32>) outs(%5 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = math.exp %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x96xf32>
    %7 = tensor.empty() : tensor<1x9x96xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x96xf32>) outs(%7 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.addf %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x96xf32>
    %9 = tensor.empty() : tensor<1x9x96xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x96xf32>) outs(%9 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.divf %cst, %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x96xf32>
    %11 = tensor.empty() : tensor<1x9x96xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_2, %10 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%11 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x96xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 1, 0] [1, 9, 1, 96] [1, 1, 1, 1] : tensor<1x9x2x96xf32> to tensor<1x9x1x96xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0], [1], [2, 3]] : tensor<1x9x1x96xf32> into tensor<1x9x96xf32>
    %13 = tensor.empty() : tensor<1x9x96xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %collapsed_4 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%13 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x96xf32>
    return %14 : tensor<1x9x96xf32>
  }
  func.func @gemma_projections(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<2x2x64x16xf32>) -> (tensor<1x9x4x16xf32>, tensor<1x9x2x16xf32>, tensor<1x9x2x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %collapsed_0 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<9x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_0 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 9, 4, 16] : tensor<9x64xf32> into tensor<1x9x4x16xf32>
    %3 = tensor.empty() : tensor<2x2x16x64xf32>
    %4 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x64x16xf32>) outs(%3 : tensor<2x2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x64xf32>
    %collapsed_1 = tensor.collapse_shape %4 [[0, 1, 2], [3]] : tensor<2x2x16x64xf32> into tensor<64x64xf32>
    %5 = tensor.empty() : tensor<64x1x9xf32>
    %6 = linalg.generic {indexing_maps = [#map36, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%5 : tensor<64x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x1x9xf32>
    %collapsed_2 = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<64x1x9xf32> into tensor<64x9xf32>
    %7 = tensor.empty() : tensor<64x9xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<64x9xf32>) -> tensor<64x9xf32>
    %9 = linalg.matmul ins(%collapsed_1, %collapsed_2 : tensor<64x64xf32>, tensor<64x9xf32>) outs(%8 : tensor<64x9xf32>) -> tensor<64x9xf32>
    %expanded_3 = tensor.expand_shape %9 [[0, 1, 2], [3, 4]] output_shape [2, 2, 16, 1, 9] : tensor<64x9xf32> into tensor<2x2x16x1x9xf32>
    %10 = tensor.empty() : tensor<2x1x9x2x16xf32>
    %11 = linalg.generic {indexing_maps = [#map44, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x2x16x1x9xf32>) outs(%10 : tensor<2x1x9x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x9x2x16xf32>
    %extracted_slice = tensor.extract_slice %11[0, 0, 0, 0, 0] [1, 1, 9, 2, 16] [1, 1, 1, 1, 1] : tensor<2x1x9x2x16xf32> to tensor<1x1x9x2x16xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<1x1x9x2x16xf32> into tensor<1x9x2x16xf32>
    %extracted_slice_5 = tensor.extract_slice %11[1, 0, 0, 0, 0] [1, 1, 9, 2, 16] [1, 1, 1, 1, 1] : tensor<2x1x9x2x16xf32> to tensor<1x1x9x2x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0], [1, 2], [3], [4]] : tensor<1x1x9x2x16xf32> into tensor<1x9x2x16xf32>
    return %expanded, %collapsed_4, %collapsed_6 : tensor<1x9x4x16xf32>, tensor<1x9x2x16xf32>, tensor<1x9x2x16xf32>
  }
  func.func @gemma_output(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<4x16x64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x16x4xf32>
    %1 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%0 : tensor<1x9x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x16x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3]] : tensor<1x9x16x4xf32> into tensor<9x64xf32>
    %2 = tensor.empty() : tensor<16x4x64xf32>
    %3 = linalg.generic {indexing_maps = [#map34, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<4x16x64xf32>) outs(%2 : tensor<16x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x4x64xf32>
    %collapsed_0 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<16x4x64xf32> into tensor<64x64xf32>
    %4 = tensor.empty() : tensor<9x64xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %6 = linalg.matmul ins(%collapsed, %collapsed_0 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%5 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    return %expanded : tensor<1x9x64xf32>
  }
  func.func @dot_general(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64x96xf32>, %arg2: tensor<96xf32>) -> tensor<1x9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %expanded_0 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 96] : tensor<96xf32> into tensor<1x1x96xf32>
    %3 = tensor.empty() : tensor<1x9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map43, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<1x1x96xf32>) outs(%3 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x96xf32>
    %5 = tensor.empty() : tensor<1x9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%5 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.addf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x9x96xf32>
    return %6 : tensor<1x9x96xf32>
  }
  func.func @one_hot_matmul(%arg0: tensor<1x9xi32>, %arg1: tensor<32x64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x1x32xi32>
    %1 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel"]} outs(%0 : tensor<1x1x32xi32>) {
    ^bb0(%out: i32):
      %13 = linalg.index 2 : index
      %14 = arith.index_cast %13 : index to i32
      linalg.yield %14 : i32
    } -> tensor<1x1x32xi32>
    %2 = tensor.empty() : tensor<1x9x32xi32>
    %3 = linalg.generic {indexing_maps = [#map33, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9xi32>) outs(%2 : tensor<1x9x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x9x32xi32>
    %4 = tensor.empty() : tensor<1x9x32xi32>
    %5 = linalg.generic {indexing_maps = [#map43, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x32xi32>) outs(%4 : tensor<1x9x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x9x32xi32>
    %6 = tensor.empty() : tensor<1x9x32xi1>
    %7 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<1x9x32xi32>, tensor<1x9x32xi32>) outs(%6 : tensor<1x9x32xi1>) {
    ^bb0(%in: i32, %in_0: i32, %out: i1):
      %13 = arith.cmpi eq, %in, %in_0 : i32
      linalg.yield %13 : i1
    } -> tensor<1x9x32xi1>
    %8 = tensor.empty() : tensor<1x9x32xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x9x32xi1>) outs(%8 : tensor<1x9x32xf32>) {
    ^bb0(%in: i1, %out: f32):
      %13 = arith.uitofp %in : i1 to f32
      linalg.yield %13 : f32
    } -> tensor<1x9x32xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2]] : tensor<1x9x32xf32> into tensor<9x32xf32>
    %10 = tensor.empty() : tensor<9x64xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %12 = linalg.matmul ins(%collapsed, %arg1 : tensor<9x32xf32>, tensor<32x64xf32>) outs(%11 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded = tensor.expand_shape %12 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    return %expanded : tensor<1x9x64xf32>
  }
  func.func @take_scaled(%arg0: tensor<1x9xi32>, %arg1: tensor<32x64xf32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 8.000000e+00 : f32
    %cst_0 = arith.constant 0x7FC00000 : f32
    %true = arith.constant true
    %c31_i32 = arith.constant 31 : i32
    %c32_i32 = arith.constant 32 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<1x9xi1>
    %1 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x9xi32>) outs(%0 : tensor<1x9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %27 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %27 : i1
    } -> tensor<1x9xi1>
    %2 = tensor.empty() : tensor<1x9xi32>
    %3 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x9xi32>) outs(%2 : tensor<1x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      %27 = arith.addi %in, %c32_i32 : i32
      linalg.yield %27 : i32
    } -> tensor<1x9xi32>
    %4 = tensor.empty() : tensor<1x9xi32>
    %5 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<1x9xi1>, tensor<1x9xi32>, tensor<1x9xi32>) outs(%4 : tensor<1x9xi32>) {
    ^bb0(%in: i1, %in_1: i32, %in_2: i32, %out: i32):
      %27 = arith.select %in, %in_1, %in_2 : i32
      linalg.yield %27 : i32
    } -> tensor<1x9xi32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xi32> into tensor<1x9x1xi32>
    %6 = tensor.empty() : tensor<1x9x1xi1>
    %7 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xi32>) outs(%6 : tensor<1x9x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %27 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %27 : i1
    } -> tensor<1x9x1xi1>
    %8 = tensor.empty() : tensor<1x9x1xi1>
    %9 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xi32>) outs(%8 : tensor<1x9x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %27 = arith.cmpi sle, %in, %c31_i32 : i32
      linalg.yield %27 : i1
    } -> tensor<1x9x1xi1>
    %10 = tensor.empty() : tensor<1x9x1xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<1x9x1xi1>, tensor<1x9x1xi1>) outs(%10 : tensor<1x9x1xi1>) {
    ^bb0(%in: i1, %in_1: i1, %out: i1):
      %27 = arith.andi %in, %in_1 : i1
      linalg.yield %27 : i1
    } -> tensor<1x9x1xi1>
    %12 = tensor.empty() : tensor<1x9xi1>
    %13 = linalg.fill ins(%true : i1) outs(%12 : tensor<1x9xi1>) -> tensor<1x9xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x9x1xi1>) outs(%13 : tensor<1x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      %27 = arith.andi %out, %in : i1
      linalg.yield %27 : i1
    } -> tensor<1x9xi1>
    %15 = tensor.empty() : tensor<1x9x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xi32>) outs(%15 : tensor<1x9x1x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %27 = arith.index_cast %in : i32 to index
      %28 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%27, %28] : tensor<32x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x9x1x64xf32>
    %collapsed = tensor.collapse_shape %16 [[0], [1], [2, 3]] : tensor<1x9x1x64xf32> into tensor<1x9x64xf32>
    %17 = tensor.empty() : tensor<1x9x64xi1>
    %18 = linalg.generic {indexing_maps = [#map33, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x9xi1>) outs(%17 : tensor<1x9x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x9x64xi1>
    %19 = tensor.empty() : tensor<1x9x64xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %collapsed : tensor<1x9x64xi1>, tensor<1x9x64xf32>) outs(%19 : tensor<1x9x64xf32>) {
    ^bb0(%in: i1, %in_1: f32, %out: f32):
      %27 = arith.select %in, %in_1, %cst_0 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x64xf32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%21 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %23 = tensor.empty() : tensor<1x9x64xf32>
    %24 = linalg.generic {indexing_maps = [#map30, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<f32>) outs(%23 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %25 = tensor.empty() : tensor<1x9x64xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%25 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.mulf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x64xf32>
    return %26 : tensor<1x9x64xf32>
  }
  func.func @nibbles_split(%arg0: tensor<96x32xi8> {iree.abi.encoding = tensor<96x32xui8>}, %arg1: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %cst = arith.constant 8.000000e+00 : f32
    %c4_i8 = arith.constant 4 : i8
    %c15_i8 = arith.constant 15 : i8
    %0 = tensor.empty() : tensor<96x32xi8>
    %1 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.andi %in, %c15_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x32xi8>
    %2 = tensor.empty() : tensor<96x32xi8>
    %3 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%2 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.shrui %in, %c4_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x32xi8>
    %4 = tensor.empty() : tensor<96x64xi8>
    %inserted_slice = tensor.insert_slice %1 into %4[0, 0] [96, 32] [1, 1] : tensor<96x32xi8> into tensor<96x64xi8>
    %inserted_slice_0 = tensor.insert_slice %3 into %inserted_slice[0, 32] [96, 32] [1, 1] : tensor<96x32xi8> into tensor<96x64xi8>
    %5 = tensor.empty() : tensor<96x64xf32>
    %6 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_0 : tensor<96x64xi8>) outs(%5 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %13 = arith.uitofp %in : i8 to f32
      linalg.yield %13 : f32
    } -> tensor<96x64xf32>
    %7 = tensor.empty() : tensor<96x64xf32>
    %8 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<96x64xf32>) outs(%7 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.subf %in, %cst : f32
      linalg.yield %13 : f32
    } -> tensor<96x64xf32>
    %9 = tensor.empty() : tensor<96x64xf32>
    %10 = linalg.generic {indexing_maps = [#map45, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x1xf32>) outs(%9 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<96x64xf32>
    %11 = tensor.empty() : tensor<96x64xf32>
    %12 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%8, %10 : tensor<96x64xf32>, tensor<96x64xf32>) outs(%11 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %13 = arith.mulf %in, %in_1 : f32
      linalg.yield %13 : f32
    } -> tensor<96x64xf32>
    return %12 : tensor<96x64xf32>
  }
  func.func @nibbles_stack_int(%arg0: tensor<96x32xi8> {iree.abi.encoding = tensor<96x32xui8>}, %arg1: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %c8_i8 = arith.constant 8 : i8
    %c4_i8 = arith.constant 4 : i8
    %c15_i8 = arith.constant 15 : i8
    %0 = tensor.empty() : tensor<96x32xi8>
    %1 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.andi %in, %c15_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x32xi8>
    %2 = tensor.empty() : tensor<96x32xi8>
    %3 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%2 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.shrui %in, %c4_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x32xi8>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %expanded_0 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %4 = tensor.empty() : tensor<96x32x2xi8>
    %inserted_slice = tensor.insert_slice %expanded into %4[0, 0, 0] [96, 32, 1] [1, 1, 1] : tensor<96x32x1xi8> into tensor<96x32x2xi8>
    %inserted_slice_1 = tensor.insert_slice %expanded_0 into %inserted_slice[0, 0, 1] [96, 32, 1] [1, 1, 1] : tensor<96x32x1xi8> into tensor<96x32x2xi8>
    %collapsed = tensor.collapse_shape %inserted_slice_1 [[0], [1, 2]] : tensor<96x32x2xi8> into tensor<96x64xi8>
    %5 = tensor.empty() : tensor<96x64xi8>
    %6 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<96x64xi8>) outs(%5 : tensor<96x64xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.subi %in, %c8_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x64xi8>
    %7 = tensor.empty() : tensor<96x64xf32>
    %8 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<96x64xi8>) outs(%7 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %13 = arith.sitofp %in : i8 to f32
      linalg.yield %13 : f32
    } -> tensor<96x64xf32>
    %9 = tensor.empty() : tensor<96x64xf32>
    %10 = linalg.generic {indexing_maps = [#map45, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x1xf32>) outs(%9 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<96x64xf32>
    %11 = tensor.empty() : tensor<96x64xf32>
    %12 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%8, %10 : tensor<96x64xf32>, tensor<96x64xf32>) outs(%11 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<96x64xf32>
    return %12 : tensor<96x64xf32>
  }
  func.func @int8_dense(%arg0: tensor<1x9x64xf32>, %arg1: tensor<96x64xi8>, %arg2: tensor<96x1xf32>) -> tensor<1x9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %11 = arith.sitofp %in : i8 to f32
      linalg.yield %11 : f32
    } -> tensor<96x64xf32>
    %2 = tensor.empty() : tensor<96x64xf32>
    %3 = linalg.generic {indexing_maps = [#map45, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<96x1xf32>) outs(%2 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<96x64xf32>
    %4 = tensor.empty() : tensor<96x64xf32>
    %5 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<96x64xf32>, tensor<96x64xf32>) outs(%4 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %11 = arith.mulf %in, %in_0 : f32
      linalg.yield %11 : f32
    } -> tensor<96x64xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %6 = tensor.empty() : tensor<64x96xf32>
    %7 = linalg.generic {indexing_maps = [#map46, #map13], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<96x64xf32>) outs(%6 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x96xf32>
    %8 = tensor.empty() : tensor<9x96xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %10 = linalg.matmul ins(%collapsed, %7 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%9 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    return %expanded : tensor<1x9x96xf32>
  }
  func.func @maxtext_block(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64x2x16xf32>, %arg4: tensor<64x2x16xf32>, %arg5: tensor<4x16x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<1x9xi32>) -> tensor<1x9x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 1.000000e+04 : f32
    %cst_4 = arith.constant 1.600000e+01 : f32
    %c2_i32 = arith.constant 2 : i32
    %cst_5 = arith.constant 9.99999974E-6 : f32
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%0 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.mulf %in, %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    %2 = tensor.empty() : tensor<1x9xf32>
    %3 = linalg.fill ins(%cst_7 : f32) outs(%2 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x9x64xf32>) outs(%3 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.addf %out, %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%5 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.divf %in, %cst_6 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1xf32>
    %7 = tensor.empty() : tensor<1x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x1xf32>) outs(%7 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.addf %in, %cst_5 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1xf32>
    %9 = tensor.empty() : tensor<1x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x1xf32>) outs(%9 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = math.rsqrt %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1xf32>
    %11 = tensor.empty() : tensor<1x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x9x1xf32>) outs(%11 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %13 = tensor.empty() : tensor<1x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%13 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    %15 = tensor.empty() : tensor<1x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%15 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %17 = tensor.empty() : tensor<1x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%17 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %19 = tensor.empty() : tensor<9x64xf32>
    %20 = linalg.fill ins(%cst_7 : f32) outs(%19 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %21 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%20 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_9 = tensor.expand_shape %21 [[0, 1], [2, 3]] output_shape [1, 9, 4, 16] : tensor<9x64xf32> into tensor<1x9x4x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x2x16xf32> into tensor<64x32xf32>
    %22 = tensor.empty() : tensor<9x32xf32>
    %23 = linalg.fill ins(%cst_7 : f32) outs(%22 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %24 = linalg.matmul ins(%collapsed, %collapsed_10 : tensor<9x64xf32>, tensor<64x32xf32>) outs(%23 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %expanded_11 = tensor.expand_shape %24 [[0, 1], [2, 3]] output_shape [1, 9, 2, 16] : tensor<9x32xf32> into tensor<1x9x2x16xf32>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<64x2x16xf32> into tensor<64x32xf32>
    %25 = tensor.empty() : tensor<9x32xf32>
    %26 = linalg.fill ins(%cst_7 : f32) outs(%25 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %27 = linalg.matmul ins(%collapsed, %collapsed_12 : tensor<9x64xf32>, tensor<64x32xf32>) outs(%26 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [1, 9, 2, 16] : tensor<9x32xf32> into tensor<1x9x2x16xf32>
    %28 = tensor.empty() : tensor<8xi32>
    %29 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%28 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %183 = linalg.index 0 : index
      %184 = arith.index_cast %183 : index to i32
      linalg.yield %184 : i32
    } -> tensor<8xi32>
    %30 = tensor.empty() : tensor<8xi32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%29 : tensor<8xi32>) outs(%30 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %183 = arith.muli %in, %c2_i32 : i32
      linalg.yield %183 : i32
    } -> tensor<8xi32>
    %32 = tensor.empty() : tensor<8xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%31 : tensor<8xi32>) outs(%32 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %183 = arith.sitofp %in : i32 to f32
      linalg.yield %183 : f32
    } -> tensor<8xf32>
    %34 = tensor.empty() : tensor<8xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%33 : tensor<8xf32>) outs(%34 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.divf %in, %cst_4 : f32
      linalg.yield %183 : f32
    } -> tensor<8xf32>
    %36 = tensor.empty() : tensor<8xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%35 : tensor<8xf32>) outs(%36 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = math.powf %cst_3, %in : f32
      linalg.yield %183 : f32
    } -> tensor<8xf32>
    %38 = tensor.empty() : tensor<1x9xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<1x9xi32>) outs(%38 : tensor<1x9xf32>) {
    ^bb0(%in: i32, %out: f32):
      %183 = arith.sitofp %in : i32 to f32
      linalg.yield %183 : f32
    } -> tensor<1x9xf32>
    %expanded_14 = tensor.expand_shape %39 [[0], [1, 2, 3]] output_shape [1, 9, 1, 1] : tensor<1x9xf32> into tensor<1x9x1x1xf32>
    %40 = tensor.empty() : tensor<1x9x1x8xf32>
    %41 = linalg.generic {indexing_maps = [#map25, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x9x1x1xf32>) outs(%40 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1x8xf32>
    %42 = tensor.empty() : tensor<1x9x1x8xf32>
    %43 = linalg.generic {indexing_maps = [#map38, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<8xf32>) outs(%42 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x1x8xf32>
    %44 = tensor.empty() : tensor<1x9x1x8xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<1x9x1x8xf32>, tensor<1x9x1x8xf32>) outs(%44 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.divf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1x8xf32>
    %46 = tensor.empty() : tensor<1x9x1x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x9x1x8xf32>) outs(%46 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = math.sin %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1x8xf32>
    %48 = tensor.empty() : tensor<1x9x1x8xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x9x1x8xf32>) outs(%48 : tensor<1x9x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = math.cos %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_9[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_9[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %50 = tensor.empty() : tensor<1x9x4x8xf32>
    %51 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x9x1x8xf32>) outs(%50 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %52 = tensor.empty() : tensor<1x9x4x8xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %51 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%52 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x8xf32>
    %54 = tensor.empty() : tensor<1x9x4x8xf32>
    %55 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x9x1x8xf32>) outs(%54 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %56 = tensor.empty() : tensor<1x9x4x8xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %55 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%56 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x8xf32>
    %58 = tensor.empty() : tensor<1x9x4x8xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %57 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%58 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.subf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x8xf32>
    %60 = tensor.empty() : tensor<1x9x4x8xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %51 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%60 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x8xf32>
    %62 = tensor.empty() : tensor<1x9x4x8xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %55 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%62 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x8xf32>
    %64 = tensor.empty() : tensor<1x9x4x8xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%64 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.addf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x8xf32>
    %66 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %59 into %66[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_16 = tensor.insert_slice %65 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_11[0, 0, 0, 0] [1, 9, 2, 8] [1, 1, 1, 1] : tensor<1x9x2x16xf32> to tensor<1x9x2x8xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_11[0, 0, 0, 8] [1, 9, 2, 8] [1, 1, 1, 1] : tensor<1x9x2x16xf32> to tensor<1x9x2x8xf32>
    %67 = tensor.empty() : tensor<1x9x2x8xf32>
    %68 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x9x1x8xf32>) outs(%67 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x8xf32>
    %69 = tensor.empty() : tensor<1x9x2x8xf32>
    %70 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %68 : tensor<1x9x2x8xf32>, tensor<1x9x2x8xf32>) outs(%69 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x2x8xf32>
    %71 = tensor.empty() : tensor<1x9x2x8xf32>
    %72 = linalg.generic {indexing_maps = [#map39, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x9x1x8xf32>) outs(%71 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x8xf32>
    %73 = tensor.empty() : tensor<1x9x2x8xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %72 : tensor<1x9x2x8xf32>, tensor<1x9x2x8xf32>) outs(%73 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x2x8xf32>
    %75 = tensor.empty() : tensor<1x9x2x8xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %74 : tensor<1x9x2x8xf32>, tensor<1x9x2x8xf32>) outs(%75 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.subf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x2x8xf32>
    %77 = tensor.empty() : tensor<1x9x2x8xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %68 : tensor<1x9x2x8xf32>, tensor<1x9x2x8xf32>) outs(%77 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x2x8xf32>
    %79 = tensor.empty() : tensor<1x9x2x8xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %72 : tensor<1x9x2x8xf32>, tensor<1x9x2x8xf32>) outs(%79 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x2x8xf32>
    %81 = tensor.empty() : tensor<1x9x2x8xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<1x9x2x8xf32>, tensor<1x9x2x8xf32>) outs(%81 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.addf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x2x8xf32>
    %83 = tensor.empty() : tensor<1x9x2x16xf32>
    %inserted_slice_19 = tensor.insert_slice %76 into %83[0, 0, 0, 0] [1, 9, 2, 8] [1, 1, 1, 1] : tensor<1x9x2x8xf32> into tensor<1x9x2x16xf32>
    %inserted_slice_20 = tensor.insert_slice %82 into %inserted_slice_19[0, 0, 0, 8] [1, 9, 2, 8] [1, 1, 1, 1] : tensor<1x9x2x8xf32> into tensor<1x9x2x16xf32>
    %84 = tensor.empty() : tensor<1x9x4x16xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_16 : tensor<1x9x4x16xf32>) outs(%84 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.mulf %in, %cst_1 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x16xf32>
    %expanded_21 = tensor.expand_shape %85 [[0], [1], [2, 3], [4]] output_shape [1, 9, 2, 2, 16] : tensor<1x9x4x16xf32> into tensor<1x9x2x2x16xf32>
    %86 = tensor.empty() : tensor<1x2x9x16xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_20 : tensor<1x9x2x16xf32>) outs(%86 : tensor<1x2x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x16xf32>
    %88 = tensor.empty() : tensor<1x2x16x9x2xf32>
    %89 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x9x2x2x16xf32>) outs(%88 : tensor<1x2x16x9x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9x2xf32>
    %collapsed_22 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<1x2x9x16xf32> into tensor<2x9x16xf32>
    %collapsed_23 = tensor.collapse_shape %89 [[0, 1], [2], [3, 4]] : tensor<1x2x16x9x2xf32> into tensor<2x16x18xf32>
    %90 = tensor.empty() : tensor<2x9x18xf32>
    %91 = linalg.fill ins(%cst_7 : f32) outs(%90 : tensor<2x9x18xf32>) -> tensor<2x9x18xf32>
    %92 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<2x9x16xf32>, tensor<2x16x18xf32>) outs(%91 : tensor<2x9x18xf32>) -> tensor<2x9x18xf32>
    %expanded_24 = tensor.expand_shape %92 [[0, 1], [2], [3, 4]] output_shape [1, 2, 9, 9, 2] : tensor<2x9x18xf32> into tensor<1x2x9x9x2xf32>
    %93 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %94 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x2x9x9x2xf32>) outs(%93 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x9x9xf32>
    %95 = tensor.empty() : tensor<9x9xi32>
    %96 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%95 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %183 = linalg.index 0 : index
      %184 = arith.index_cast %183 : index to i32
      linalg.yield %184 : i32
    } -> tensor<9x9xi32>
    %97 = tensor.empty() : tensor<9x9xi32>
    %98 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel"]} outs(%97 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %183 = linalg.index 1 : index
      %184 = arith.index_cast %183 : index to i32
      linalg.yield %184 : i32
    } -> tensor<9x9xi32>
    %99 = tensor.empty() : tensor<9x9xi1>
    %100 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%98, %96 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%99 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_40: i32, %out: i1):
      %183 = arith.cmpi sle, %in, %in_40 : i32
      linalg.yield %183 : i1
    } -> tensor<9x9xi1>
    %101 = tensor.empty() : tensor<1x1x1x9x9xi1>
    %102 = linalg.generic {indexing_maps = [#map19, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<9x9xi1>) outs(%101 : tensor<1x1x1x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x9x9xi1>
    %103 = tensor.empty() : tensor<1x1x1x9x9xf32>
    %104 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x1x1x9x9xi1>) outs(%103 : tensor<1x1x1x9x9xf32>) {
    ^bb0(%in: i1, %out: f32):
      %183 = arith.select %in, %cst_7, %cst_0 : f32
      linalg.yield %183 : f32
    } -> tensor<1x1x1x9x9xf32>
    %105 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %106 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x1x1x9x9xf32>) outs(%105 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x9x9xf32>
    %107 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %108 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%94, %106 : tensor<1x2x2x9x9xf32>, tensor<1x2x2x9x9xf32>) outs(%107 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.addf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x2x2x9x9xf32>
    %109 = tensor.empty() : tensor<1x2x2x9xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<1x2x2x9xf32>) -> tensor<1x2x2x9xf32>
    %111 = linalg.generic {indexing_maps = [#map17, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<1x2x2x9x9xf32>) outs(%110 : tensor<1x2x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.maximumf %out, %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x2x2x9xf32>
    %112 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %113 = linalg.generic {indexing_maps = [#map21, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x2x2x9xf32>) outs(%112 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x9x9xf32>
    %114 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %115 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<1x2x2x9x9xf32>, tensor<1x2x2x9x9xf32>) outs(%114 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.subf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x2x2x9x9xf32>
    %116 = tensor.empty() : tensor<1x2x2x9x9xf32>
    %117 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x2x2x9x9xf32>) outs(%116 : tensor<1x2x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = math.exp %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x2x2x9x9xf32>
    %118 = tensor.empty() : tensor<1x2x2x9xf32>
    %119 = linalg.fill ins(%cst_7 : f32) outs(%118 : tensor<1x2x2x9xf32>) -> tensor<1x2x2x9xf32>
    %120 = linalg.generic {indexing_maps = [#map17, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<1x2x2x9x9xf32>) outs(%119 : tensor<1x2x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.addf %out, %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x2x2x9xf32>
    %expanded_25 = tensor.expand_shape %120 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 9, 1] : tensor<1x2x2x9xf32> into tensor<1x2x2x9x1xf32>
    %121 = tensor.empty() : tensor<1x9x2x2x1xf32>
    %122 = linalg.generic {indexing_maps = [#map22, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x2x2x9x1xf32>) outs(%121 : tensor<1x9x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x1xf32>
    %collapsed_26 = tensor.collapse_shape %122 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x1xf32> into tensor<1x9x4x1xf32>
    %123 = tensor.empty() : tensor<1x2x16x9xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x9x2x16xf32>) outs(%123 : tensor<1x2x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9xf32>
    %125 = tensor.empty() : tensor<1x2x9x2x9xf32>
    %126 = linalg.generic {indexing_maps = [#map23, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<1x2x2x9x9xf32>) outs(%125 : tensor<1x2x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x2x9xf32>
    %collapsed_27 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<1x2x16x9xf32> into tensor<2x16x9xf32>
    %collapsed_28 = tensor.collapse_shape %126 [[0, 1], [2], [3, 4]] : tensor<1x2x9x2x9xf32> into tensor<2x9x18xf32>
    %127 = tensor.empty() : tensor<2x16x18xf32>
    %128 = linalg.fill ins(%cst_7 : f32) outs(%127 : tensor<2x16x18xf32>) -> tensor<2x16x18xf32>
    %129 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<2x16x9xf32>, tensor<2x9x18xf32>) outs(%128 : tensor<2x16x18xf32>) -> tensor<2x16x18xf32>
    %expanded_29 = tensor.expand_shape %129 [[0, 1], [2], [3, 4]] output_shape [1, 2, 16, 2, 9] : tensor<2x16x18xf32> into tensor<1x2x16x2x9xf32>
    %130 = tensor.empty() : tensor<1x9x2x2x16xf32>
    %131 = linalg.generic {indexing_maps = [#map24, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x2x16x2x9xf32>) outs(%130 : tensor<1x9x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x16xf32>
    %collapsed_30 = tensor.collapse_shape %131 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x16xf32> into tensor<1x9x4x16xf32>
    %132 = tensor.empty() : tensor<1x9x4x16xf32>
    %133 = linalg.generic {indexing_maps = [#map25, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<1x9x4x1xf32>) outs(%132 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %134 = tensor.empty() : tensor<1x9x4x16xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30, %133 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%134 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.divf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x4x16xf32>
    %collapsed_31 = tensor.collapse_shape %135 [[0, 1], [2, 3]] : tensor<1x9x4x16xf32> into tensor<9x64xf32>
    %collapsed_32 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %136 = tensor.empty() : tensor<9x64xf32>
    %137 = linalg.fill ins(%cst_7 : f32) outs(%136 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %138 = linalg.matmul ins(%collapsed_31, %collapsed_32 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%137 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_33 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    %139 = tensor.empty() : tensor<1x9x64xf32>
    %140 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_33 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%139 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.addf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    %141 = tensor.empty() : tensor<1x9x64xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x9x64xf32>) outs(%141 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.mulf %in, %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    %143 = tensor.empty() : tensor<1x9xf32>
    %144 = linalg.fill ins(%cst_7 : f32) outs(%143 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x9x64xf32>) outs(%144 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.addf %out, %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9xf32>
    %expanded_34 = tensor.expand_shape %145 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %146 = tensor.empty() : tensor<1x9x1xf32>
    %147 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x9x1xf32>) outs(%146 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.divf %in, %cst_6 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1xf32>
    %148 = tensor.empty() : tensor<1x9x1xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x9x1xf32>) outs(%148 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.addf %in, %cst_5 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1xf32>
    %150 = tensor.empty() : tensor<1x9x1xf32>
    %151 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x9x1xf32>) outs(%150 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = math.rsqrt %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x1xf32>
    %152 = tensor.empty() : tensor<1x9x64xf32>
    %153 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x9x1xf32>) outs(%152 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %154 = tensor.empty() : tensor<1x9x64xf32>
    %155 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %153 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%154 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    %156 = tensor.empty() : tensor<1x9x64xf32>
    %157 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%156 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %158 = tensor.empty() : tensor<1x9x64xf32>
    %159 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%158 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    %collapsed_35 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %160 = tensor.empty() : tensor<9x96xf32>
    %161 = linalg.fill ins(%cst_7 : f32) outs(%160 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %162 = linalg.matmul ins(%collapsed_35, %arg7 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%161 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded_36 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %163 = tensor.empty() : tensor<1x9x96xf32>
    %164 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x9x96xf32>) outs(%163 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.negf %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x96xf32>
    %165 = tensor.empty() : tensor<1x9x96xf32>
    %166 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x9x96xf32>) outs(%165 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = math.exp %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x96xf32>
    %167 = tensor.empty() : tensor<1x9x96xf32>
    %168 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x9x96xf32>) outs(%167 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.addf %in, %cst_2 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x96xf32>
    %169 = tensor.empty() : tensor<1x9x96xf32>
    %170 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x9x96xf32>) outs(%169 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %183 = arith.divf %cst_2, %in : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x96xf32>
    %171 = tensor.empty() : tensor<1x9x96xf32>
    %172 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %170 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%171 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x96xf32>
    %173 = tensor.empty() : tensor<9x96xf32>
    %174 = linalg.fill ins(%cst_7 : f32) outs(%173 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %175 = linalg.matmul ins(%collapsed_35, %arg8 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%174 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded_37 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %176 = tensor.empty() : tensor<1x9x96xf32>
    %177 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %expanded_37 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%176 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.mulf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x96xf32>
    %collapsed_38 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x9x96xf32> into tensor<9x96xf32>
    %178 = tensor.empty() : tensor<9x64xf32>
    %179 = linalg.fill ins(%cst_7 : f32) outs(%178 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %180 = linalg.matmul ins(%collapsed_38, %arg9 : tensor<9x96xf32>, tensor<96x64xf32>) outs(%179 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_39 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    %181 = tensor.empty() : tensor<1x9x64xf32>
    %182 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_39 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%181 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %183 = arith.addf %in, %in_40 : f32
      linalg.yield %183 : f32
    } -> tensor<1x9x64xf32>
    return %182 : tensor<1x9x64xf32>
  }
  func.func @keras_projection(%arg0: tensor<1x9x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<4x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x64xf32>) outs(%0 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.mulf %in, %in : f32
      linalg.yield %26 : f32
    } -> tensor<1x9x64xf32>
    %2 = tensor.empty() : tensor<1x9xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map33], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x9x64xf32>) outs(%3 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %5 = tensor.empty() : tensor<1x9x1xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%5 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.divf %in, %cst_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x9x1xf32>
    %7 = tensor.empty() : tensor<1x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x9x1xf32>) outs(%7 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<1x9x1xf32>
    %9 = tensor.empty() : tensor<1x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x9x1xf32>) outs(%9 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.rsqrt %in : f32
      linalg.yield %26 : f32
    } -> tensor<1x9x1xf32>
    %11 = tensor.empty() : tensor<1x9x64xf32>
    %12 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x9x1xf32>) outs(%11 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %13 = tensor.empty() : tensor<1x9x64xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%13 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %26 = arith.mulf %in, %in_4 : f32
      linalg.yield %26 : f32
    } -> tensor<1x9x64xf32>
    %15 = tensor.empty() : tensor<1x9x64xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%15 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %17 = tensor.empty() : tensor<1x9x64xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%17 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %26 = arith.mulf %in, %in_4 : f32
      linalg.yield %26 : f32
    } -> tensor<1x9x64xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %19 = tensor.empty() : tensor<9x64xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %21 = linalg.matmul ins(%collapsed, %collapsed_2 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%20 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_3 = tensor.expand_shape %21 [[0, 1], [2, 3]] output_shape [1, 9, 4, 16] : tensor<9x64xf32> into tensor<1x9x4x16xf32>
    %22 = tensor.empty() : tensor<1x9x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x16xf32>) outs(%22 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %24 = tensor.empty() : tensor<1x9x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %23 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%24 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %26 = arith.addf %in, %in_4 : f32
      linalg.yield %26 : f32
    } -> tensor<1x9x4x16xf32>
    return %25 : tensor<1x9x4x16xf32>
  }
  func.func @keras_attention(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x2x16xf32>, %arg2: tensor<1x9x2x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -1.000000e+09 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x2x2x16xf32>
    %1 = linalg.generic {indexing_maps = [#map47, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x2x16xf32>) outs(%0 : tensor<1x9x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x16xf32> into tensor<1x9x4x16xf32>
    %2 = tensor.empty() : tensor<1x9x2x2x16xf32>
    %3 = linalg.generic {indexing_maps = [#map47, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x2x16xf32>) outs(%2 : tensor<1x9x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x2x16xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0], [1], [2, 3], [4]] : tensor<1x9x2x2x16xf32> into tensor<1x9x4x16xf32>
    %4 = tensor.empty() : tensor<1x4x9x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x4x16xf32>) outs(%4 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x16xf32>
    %6 = tensor.empty() : tensor<1x4x16x9xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x9x4x16xf32>) outs(%6 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %collapsed_5 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_6 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %8 = tensor.empty() : tensor<4x9x9xf32>
    %9 = linalg.fill ins(%cst_3 : f32) outs(%8 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %10 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%9 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %11 = tensor.empty() : tensor<f32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%11 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %13 = tensor.empty() : tensor<1x4x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<f32>) outs(%13 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %15 = tensor.empty() : tensor<1x4x9x9xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %14 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%15 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %62 = arith.divf %in, %in_10 : f32
      linalg.yield %62 : f32
    } -> tensor<1x4x9x9xf32>
    %17 = tensor.empty() : tensor<9xi32>
    %18 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%17 : tensor<9xi32>) {
    ^bb0(%out: i32):
      %62 = linalg.index 0 : index
      %63 = arith.index_cast %62 : index to i32
      linalg.yield %63 : i32
    } -> tensor<9xi32>
    %19 = tensor.empty() : tensor<9x9xi32>
    %20 = linalg.generic {indexing_maps = [#map31, #map13], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<9xi32>) outs(%19 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %21 = tensor.empty() : tensor<9x9xi32>
    %22 = linalg.generic {indexing_maps = [#map32, #map13], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<9xi32>) outs(%21 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %23 = tensor.empty() : tensor<9x9xi1>
    %24 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%20, %22 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%23 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %62 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %62 : i1
    } -> tensor<9x9xi1>
    %25 = tensor.empty() : tensor<9x9xf32>
    %26 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<9x9xi1>) outs(%25 : tensor<9x9xf32>) {
    ^bb0(%in: i1, %out: f32):
      %62 = arith.uitofp %in : i1 to f32
      linalg.yield %62 : f32
    } -> tensor<9x9xf32>
    %27 = tensor.empty() : tensor<1x1x9x9xf32>
    %28 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<9x9xf32>) outs(%27 : tensor<1x1x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x9x9xf32>
    %29 = tensor.empty() : tensor<1x1x9x9xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x1x9x9xf32>) outs(%29 : tensor<1x1x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.subf %cst_2, %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x1x9x9xf32>
    %31 = tensor.empty() : tensor<1x1x9x9xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x9x9xf32>) outs(%31 : tensor<1x1x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.mulf %in, %cst_1 : f32
      linalg.yield %62 : f32
    } -> tensor<1x1x9x9xf32>
    %33 = tensor.empty() : tensor<1x4x9x9xf32>
    %34 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x1x9x9xf32>) outs(%33 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %35 = tensor.empty() : tensor<1x4x9x9xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %34 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%35 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %62 = arith.addf %in, %in_10 : f32
      linalg.yield %62 : f32
    } -> tensor<1x4x9x9xf32>
    %37 = tensor.empty() : tensor<1x4x9xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x4x9x9xf32>) outs(%38 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.maximumf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x4x9xf32>
    %40 = tensor.empty() : tensor<1x4x9x9xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x9xf32>) outs(%40 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %42 = tensor.empty() : tensor<1x4x9x9xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %41 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%42 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %62 = arith.subf %in, %in_10 : f32
      linalg.yield %62 : f32
    } -> tensor<1x4x9x9xf32>
    %44 = tensor.empty() : tensor<1x4x9x9xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x4x9x9xf32>) outs(%44 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x4x9x9xf32>
    %46 = tensor.empty() : tensor<1x4x9xf32>
    %47 = linalg.fill ins(%cst_3 : f32) outs(%46 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x4x9x9xf32>) outs(%47 : tensor<1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x4x9xf32>
    %49 = tensor.empty() : tensor<1x4x9x9xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x4x9xf32>) outs(%49 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %51 = tensor.empty() : tensor<1x4x9x9xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %50 : tensor<1x4x9x9xf32>, tensor<1x4x9x9xf32>) outs(%51 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %62 = arith.divf %in, %in_10 : f32
      linalg.yield %62 : f32
    } -> tensor<1x4x9x9xf32>
    %53 = tensor.empty() : tensor<1x4x16x9xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<1x9x4x16xf32>) outs(%53 : tensor<1x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x9xf32>
    %55 = tensor.empty() : tensor<1x4x9x9xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x4x9x9xf32>) outs(%55 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %collapsed_8 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %57 = tensor.empty() : tensor<4x16x9xf32>
    %58 = linalg.fill ins(%cst_3 : f32) outs(%57 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %59 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x16x9xf32>, tensor<4x9x9xf32>) outs(%58 : tensor<4x16x9xf32>) -> tensor<4x16x9xf32>
    %expanded_9 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 16, 9] : tensor<4x16x9xf32> into tensor<1x4x16x9xf32>
    %60 = tensor.empty() : tensor<1x9x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x4x16x9xf32>) outs(%60 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    return %61 : tensor<1x9x4x16xf32>
  }
}
