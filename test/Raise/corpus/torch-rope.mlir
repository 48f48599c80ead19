// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d2, 0, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d3, 0)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<() -> ()>
#map21 = affine_map<(d0) -> ()>
#map22 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map23 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map24 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map25 = affine_map<(d0, d1, d2) -> (d2)>
#map26 = affine_map<(d0, d1, d2) -> (0, d1)>
#map27 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @hf_tables_as_halves(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %10 = arith.mulf %in, %in_6 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %3 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xf32>) outs(%3 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat_2 = tensor.concat dim(3) %4, %extracted_slice_1 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %concat_3 = tensor.concat dim(1) %arg2, %arg2 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_4 = tensor.dim %4, %c2 : tensor<1x4x?x8xf32>
    %dim_5 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %5 = arith.cmpi eq, %dim_4, %dim_5 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim_4) : tensor<1x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %concat_3 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %10 = arith.mulf %in, %in_6 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    %8 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %10 = arith.addf %in, %in_6 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    return %9 : tensor<1x4x?x16xf32>
  }
  func.func @hf_tables_as_arguments(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x16xf32>, %arg2: tensor<?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?x16xf32>
    %0 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %3 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xf32>) outs(%3 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %4, %extracted_slice_1 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %dim_2 = tensor.dim %4, %c2 : tensor<1x4x?x8xf32>
    %dim_3 = tensor.dim %arg2, %c0 : tensor<?x16xf32>
    %5 = arith.cmpi eq, %dim_2, %dim_3 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim_2) : tensor<1x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    %8 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.addf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    return %9 : tensor<1x4x?x16xf32>
  }
  func.func @split_and_cat(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %dim_2 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.subf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %0, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %3, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.addf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %5, %8 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @split_and_cat_reordered(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim_1) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice : tensor<?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x4x?x8xf32>
    %dim_2 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = arith.cmpi eq, %dim_2, %dim : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim_2) : tensor<1x4x?x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice_0 : tensor<?x8xf32>, tensor<1x4x?x8xf32>) outs(%4 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x4x?x8xf32>
    %6 = arith.cmpi eq, %dim_1, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.subf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %3, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice : tensor<?x8xf32>, tensor<1x4x?x8xf32>) outs(%4 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %0, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice_0 : tensor<?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x4x?x8xf32>
    %10 = arith.cmpi eq, %dim_2, %dim_1 : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%4 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.addf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %7, %11 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @roll(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %true = arith.constant true
    %c2 = arith.constant 2 : index
    %cst = arith.constant dense<1.000000e+00> : tensor<8xf32>
    %c0 = arith.constant 0 : index
    %0 = tensor.empty() : tensor<8xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst : tensor<8xf32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<8xf32>
    %concat = tensor.concat dim(0) %1, %cst : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
    %concat_0 = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %2 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat_0 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %10 = arith.mulf %in, %in_7 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %cast = tensor.cast %extracted_slice : tensor<1x4x?x8xf32> to tensor<1x4x?x?xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %cast_3 = tensor.cast %extracted_slice_2 : tensor<1x4x?x8xf32> to tensor<1x4x?x?xf32>
    %concat_4 = tensor.concat dim(3) %cast, %cast_3 : (tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) -> tensor<1x4x?x16xf32>
    %5 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %concat : tensor<1x4x?x16xf32>, tensor<16xf32>) outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %10 = arith.mulf %in, %in_7 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    %concat_5 = tensor.concat dim(1) %arg2, %arg2 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_6 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %7 = arith.cmpi eq, %dim, %dim_6 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %concat_5 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %10 = arith.mulf %in, %in_7 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    cf.assert %true, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %10 = arith.addf %in, %in_7 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x16xf32>
    return %9 : tensor<1x4x?x16xf32>
  }
  func.func @roll_sign_in_sin(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %true = arith.constant true
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.mulf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %cast = tensor.cast %extracted_slice : tensor<1x4x?x8xf32> to tensor<1x4x?x?xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %cast_2 = tensor.cast %extracted_slice_1 : tensor<1x4x?x8xf32> to tensor<1x4x?x?xf32>
    %concat_3 = tensor.concat dim(3) %cast, %cast_2 : (tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) -> tensor<1x4x?x16xf32>
    %dim_4 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = tensor.empty(%dim_4) : tensor<?x8xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<?x8xf32>) outs(%3 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.negf %in : f32
      linalg.yield %9 : f32
    } -> tensor<?x8xf32>
    %concat_5 = tensor.concat dim(1) %4, %arg2 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_6 = tensor.dim %4, %c0 : tensor<?x8xf32>
    %5 = arith.cmpi eq, %dim, %dim_6 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %concat_5 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.mulf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x16xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.addf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x16xf32>
    return %8 : tensor<1x4x?x16xf32>
  }
  func.func @reshape_stack(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 2, 8] : tensor<1x4x?x16xf32> into tensor<1x4x?x2x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [1, 4, %dim, 1, 8] [1, 1, 1, 1, 1] : tensor<1x4x?x2x8xf32> to tensor<1x4x?x1x8xf32>
    %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 1, 0] [1, 4, %dim, 1, 8] [1, 1, 1, 1, 1] : tensor<1x4x?x2x8xf32> to tensor<1x4x?x1x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x4x?x1x8xf32> into tensor<1x4x?x8xf32>
    %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2, 3], [4]] : tensor<1x4x?x1x8xf32> into tensor<1x4x?x8xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %dim_3 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.subf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %0, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %3, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.addf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %5, %8 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @flip(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<[[-1.000000e+00], [1.000000e+00]]> : tensor<2x1xf32>
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 2, 8] : tensor<1x4x?x16xf32> into tensor<1x4x?x2x8xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim_1, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<1x4x?x2x8xf32>, tensor<?x1x8xf32>) outs(%1 : tensor<1x4x?x2x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.mulf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x2x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x4x?x2x8xf32>) -> tensor<1x4x?x2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x?x2x8xf32>) outs(%3 : tensor<1x4x?x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = linalg.index 1 : index
      %10 = linalg.index 2 : index
      %11 = linalg.index 3 : index
      %12 = linalg.index 4 : index
      %13 = arith.subi %c1, %11 : index
      %extracted = tensor.extract %expanded[%c0, %9, %10, %13, %12] : tensor<1x4x?x2x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %cst_0 : tensor<1x4x?x2x8xf32>, tensor<2x1xf32>) outs(%1 : tensor<1x4x?x2x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.mulf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x2x8xf32>
    %dim_3 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [%dim_3, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %6 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_4 : tensor<1x4x?x2x8xf32>, tensor<?x1x8xf32>) outs(%1 : tensor<1x4x?x2x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.mulf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<1x4x?x2x8xf32>, tensor<1x4x?x2x8xf32>) outs(%1 : tensor<1x4x?x2x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.addf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x2x8xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1], [2], [3, 4]] : tensor<1x4x?x2x8xf32> into tensor<1x4x?x16xf32>
    return %collapsed : tensor<1x4x?x16xf32>
  }
  func.func @negated_sin(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.mulf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x4x?x8xf32>
    %dim_2 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = tensor.empty(%dim_2) : tensor<?x8xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<?x8xf32>) outs(%3 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.negf %in : f32
      linalg.yield %11 : f32
    } -> tensor<?x8xf32>
    %5 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %4 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.mulf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x4x?x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.addf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %5, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.mulf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %0, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.mulf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x4x?x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.addf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %7, %10 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @matmul_permutation(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x8xf32>
    %c0 = arith.constant 0 : index
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %18 = linalg.index 0 : index
      %19 = arith.index_cast %18 : index to i64
      linalg.yield %19 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %1 : tensor<8x1xi64>, tensor<8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_11: i64, %out: i1):
      %18 = arith.cmpi eq, %in, %in_11 : i64
      linalg.yield %18 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map10, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_1, %cst_0 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %18 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %18 : f32
    } -> tensor<8x8xf32>
    %concat = tensor.concat dim(1) %cst_2, %5 : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.negf %in : f32
      linalg.yield %18 : f32
    } -> tensor<8x8xf32>
    %concat_3 = tensor.concat dim(1) %6, %cst_2 : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x16xf32>
    %concat_4 = tensor.concat dim(0) %concat, %concat_3 : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
    %concat_5 = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %dim_6 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %7 = arith.cmpi eq, %dim, %dim_6 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat_5 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%8 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %18 = arith.mulf %in, %in_11 : f32
      linalg.yield %18 : f32
    } -> tensor<1x4x?x16xf32>
    %10 = tensor.empty() : tensor<1x4x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4 : tensor<16x16xf32>) outs(%10 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %collapsed_7 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %12 = tensor.empty(%dim) : tensor<4x?x16xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<4x?x16xf32>, tensor<4x16x16xf32>) outs(%13 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_8 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 4, %dim, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    %concat_9 = tensor.concat dim(1) %arg2, %arg2 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_10 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %15 = arith.cmpi eq, %dim, %dim_10 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %concat_9 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%8 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %18 = arith.mulf %in, %in_11 : f32
      linalg.yield %18 : f32
    } -> tensor<1x4x?x16xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %16 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%8 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %18 = arith.addf %in, %in_11 : f32
      linalg.yield %18 : f32
    } -> tensor<1x4x?x16xf32>
    return %17 : tensor<1x4x?x16xf32>
  }
  func.func @index_permutation(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant dense<1.000000e+00> : tensor<8xf32>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %21 = linalg.index 0 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.addi %22, %c8_i64 : i64
      linalg.yield %23 : i64
    } -> tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %21 = linalg.index 0 : index
      %22 = arith.index_cast %21 : index to i64
      linalg.yield %22 : i64
    } -> tensor<8xi64>
    %concat = tensor.concat dim(0) %1, %2 : (tensor<8xi64>, tensor<8xi64>) -> tensor<16xi64>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.negf %in : f32
      linalg.yield %21 : f32
    } -> tensor<8xf32>
    %concat_0 = tensor.concat dim(0) %4, %cst : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
    %concat_1 = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %5 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat_1 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.mulf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x4x?x16xf32>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %21 = linalg.index 0 : index
      %22 = arith.index_cast %21 : index to i64
      linalg.yield %22 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty() : tensor<4xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %21 = linalg.index 0 : index
      %22 = arith.index_cast %21 : index to i64
      linalg.yield %22 : i64
    } -> tensor<4xi64>
    %expanded_3 = tensor.expand_shape %11 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xi64> into tensor<4x1x1xi64>
    %12 = tensor.empty() : tensor<1xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_4 = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %dim_5 = tensor.dim %expanded, %c0 : tensor<?x1xi64>
    %14 = tensor.empty(%dim_5) : tensor<1x4x?x16xf32>
    %15 = linalg.generic {indexing_maps = [#map11, #map12, #map13, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded_3, %expanded, %concat : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<?x1xi64>, tensor<16xi64>) outs(%14 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: i64, %in_8: i64, %in_9: i64, %in_10: i64, %out: f32):
      %21 = arith.cmpi slt, %in, %c0_i64 : i64
      %22 = arith.addi %in, %c1_i64 : i64
      %23 = arith.select %21, %22, %in : i64
      %24 = arith.index_cast %23 : i64 to index
      %25 = arith.cmpi slt, %in_8, %c0_i64 : i64
      %26 = arith.addi %in_8, %c4_i64 : i64
      %27 = arith.select %25, %26, %in_8 : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = arith.cmpi slt, %in_9, %c0_i64 : i64
      %30 = arith.index_cast %dim : index to i64
      %31 = arith.addi %in_9, %30 : i64
      %32 = arith.select %29, %31, %in_9 : i64
      %33 = arith.index_cast %32 : i64 to index
      %34 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %35 = arith.addi %in_10, %c16_i64 : i64
      %36 = arith.select %34, %35, %in_10 : i64
      %37 = arith.index_cast %36 : i64 to index
      %extracted = tensor.extract %arg0[%24, %28, %33, %37] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %concat_0 : tensor<1x4x?x16xf32>, tensor<16xf32>) outs(%14 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.mulf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x4x?x16xf32>
    %concat_6 = tensor.concat dim(1) %arg2, %arg2 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_7 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %17 = arith.cmpi eq, %dim_5, %dim_7 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %concat_6 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%14 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.mulf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x4x?x16xf32>
    %19 = arith.cmpi eq, %dim, %dim_5 : index
    cf.assert %19, "mismatched size for broadcast"
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %18 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.addf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x4x?x16xf32>
    return %20 : tensor<1x4x?x16xf32>
  }
  func.func @token_major(%arg0: tensor<3x?x4x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<3x?x4x16xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0, 1], [2, 3]] output_shape [1, %dim, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %dim_0 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %expanded_1 = tensor.expand_shape %arg2 [[0, 1], [2, 3]] output_shape [1, %dim_0, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %dim_2 = tensor.dim %arg0, %c1 : tensor<3x?x4x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [3, %dim_2, 4, 8] [1, 1, 1, 1] : tensor<3x?x4x16xf32> to tensor<3x?x4x8xf32>
    %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 8] [3, %dim_2, 4, 8] [1, 1, 1, 1] : tensor<3x?x4x16xf32> to tensor<3x?x4x8xf32>
    %0 = arith.cmpi eq, %dim_2, %dim : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim_2) : tensor<3x?x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded : tensor<3x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%1 : tensor<3x?x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x4x8xf32>
    %3 = arith.cmpi eq, %dim_2, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %expanded_1 : tensor<3x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%1 : tensor<3x?x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<3x?x4x8xf32>, tensor<3x?x4x8xf32>) outs(%1 : tensor<3x?x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.subf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x4x8xf32>
    cf.assert %0, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %expanded : tensor<3x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%1 : tensor<3x?x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x4x8xf32>
    cf.assert %3, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map14, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_1 : tensor<3x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%1 : tensor<3x?x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<3x?x4x8xf32>, tensor<3x?x4x8xf32>) outs(%1 : tensor<3x?x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.addf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<3x?x4x8xf32>
    %concat = tensor.concat dim(3) %5, %8 : (tensor<3x?x4x8xf32>, tensor<3x?x4x8xf32>) -> tensor<3x?x4x16xf32>
    return %concat : tensor<3x?x4x16xf32>
  }
  func.func @batched_tables(%arg0: tensor<3x4x?x16xf32>, %arg1: tensor<3x?x8xf32>, %arg2: tensor<3x?x8xf32>) -> tensor<3x4x?x16xf32> {
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %concat = tensor.concat dim(2) %arg1, %arg1 : (tensor<3x?x8xf32>, tensor<3x?x8xf32>) -> tensor<3x?x16xf32>
    %dim = tensor.dim %arg1, %c1 : tensor<3x?x8xf32>
    %expanded = tensor.expand_shape %concat [[0], [1, 2], [3]] output_shape [3, 1, %dim, 16] : tensor<3x?x16xf32> into tensor<3x1x?x16xf32>
    %concat_0 = tensor.concat dim(2) %arg2, %arg2 : (tensor<3x?x8xf32>, tensor<3x?x8xf32>) -> tensor<3x?x16xf32>
    %dim_1 = tensor.dim %arg2, %c1 : tensor<3x?x8xf32>
    %expanded_2 = tensor.expand_shape %concat_0 [[0], [1, 2], [3]] output_shape [3, 1, %dim_1, 16] : tensor<3x?x16xf32> into tensor<3x1x?x16xf32>
    %dim_3 = tensor.dim %arg0, %c2 : tensor<3x4x?x16xf32>
    %0 = arith.cmpi eq, %dim_3, %dim : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim_3) : tensor<3x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<3x4x?x16xf32>, tensor<3x1x?x16xf32>) outs(%1 : tensor<3x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %10 = arith.mulf %in, %in_7 : f32
      linalg.yield %10 : f32
    } -> tensor<3x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [3, 4, %dim_3, 8] [1, 1, 1, 1] : tensor<3x4x?x16xf32> to tensor<3x4x?x8xf32>
    %3 = tensor.empty(%dim_3) : tensor<3x4x?x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<3x4x?x8xf32>) outs(%3 : tensor<3x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<3x4x?x8xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 0] [3, 4, %dim_3, 8] [1, 1, 1, 1] : tensor<3x4x?x16xf32> to tensor<3x4x?x8xf32>
    %concat_5 = tensor.concat dim(3) %4, %extracted_slice_4 : (tensor<3x4x?x8xf32>, tensor<3x4x?x8xf32>) -> tensor<3x4x?x16xf32>
    %dim_6 = tensor.dim %4, %c2 : tensor<3x4x?x8xf32>
    %5 = arith.cmpi eq, %dim_6, %dim_1 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim_6) : tensor<3x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_5, %expanded_2 : tensor<3x4x?x16xf32>, tensor<3x1x?x16xf32>) outs(%6 : tensor<3x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %10 = arith.mulf %in, %in_7 : f32
      linalg.yield %10 : f32
    } -> tensor<3x4x?x16xf32>
    %8 = arith.cmpi eq, %dim_3, %dim_6 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<3x4x?x16xf32>, tensor<3x4x?x16xf32>) outs(%1 : tensor<3x4x?x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %10 = arith.addf %in, %in_7 : f32
      linalg.yield %10 : f32
    } -> tensor<3x4x?x16xf32>
    return %9 : tensor<3x4x?x16xf32>
  }
  func.func @f32_island(%arg0: tensor<1x4x?x16xbf16>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x?x16xbf16>) outs(%2 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %22 = arith.extf %in : bf16 to f32
      linalg.yield %22 : f32
    } -> tensor<1x4x?x16xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %22 = linalg.index 1 : index
      %23 = linalg.index 2 : index
      %24 = linalg.index 3 : index
      %25 = arith.cmpi eq, %dim, %c1 : index
      %26 = arith.select %25, %c0, %23 : index
      %extracted = tensor.extract %3[%c0, %22, %26, %24] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %7 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %concat : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %22 = arith.mulf %in, %in_6 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %6[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %9 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xf32>) outs(%9 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.negf %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_1 = tensor.extract_slice %6[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat_2 = tensor.concat dim(3) %10, %extracted_slice_1 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %concat_3 = tensor.concat dim(1) %arg2, %arg2 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_4 = tensor.dim %10, %c2 : tensor<1x4x?x8xf32>
    %dim_5 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %11 = arith.cmpi eq, %dim_4, %dim_5 : index
    cf.assert %11, "mismatched size for broadcast"
    %12 = tensor.empty(%dim_4) : tensor<1x4x?x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %concat_3 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%12 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %22 = arith.mulf %in, %in_6 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x?x16xf32>
    %14 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %13 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %22 = arith.addf %in, %in_6 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x?x16xf32>
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "negative values not allowed in new dimensions"
    %17 = tensor.empty(%dim) : tensor<1x4x?x16xbf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x4x?x16xf32>) outs(%17 : tensor<1x4x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %22 = arith.truncf %in : f32 to bf16
      linalg.yield %22 : bf16
    } -> tensor<1x4x?x16xbf16>
    %19 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim) : tensor<1x4x?x16xbf16>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<1x4x?x16xbf16>) {
    ^bb0(%out: bf16):
      %22 = linalg.index 1 : index
      %23 = linalg.index 2 : index
      %24 = linalg.index 3 : index
      %25 = arith.cmpi eq, %dim, %c1 : index
      %26 = arith.select %25, %c0, %23 : index
      %extracted = tensor.extract %18[%c0, %22, %26, %24] : tensor<1x4x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x16xbf16>
    return %21 : tensor<1x4x?x16xbf16>
  }
  func.func @bf16_throughout(%arg0: tensor<1x4x?x16xbf16>, %arg1: tensor<?x8xbf16>, %arg2: tensor<?x8xbf16>) -> tensor<1x4x?x16xbf16> {
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x8xbf16>, tensor<?x8xbf16>) -> tensor<?x16xbf16>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xbf16>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?x8xbf16>
    %0 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x16xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat : tensor<1x4x?x16xbf16>, tensor<?x16xbf16>) outs(%1 : tensor<1x4x?x16xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %10 = arith.mulf %in, %in_6 : bf16
      linalg.yield %10 : bf16
    } -> tensor<1x4x?x16xbf16>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xbf16> to tensor<1x4x?x8xbf16>
    %3 = tensor.empty(%dim) : tensor<1x4x?x8xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xbf16>) outs(%3 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %10 = arith.negf %in : bf16
      linalg.yield %10 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xbf16> to tensor<1x4x?x8xbf16>
    %concat_2 = tensor.concat dim(3) %4, %extracted_slice_1 : (tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) -> tensor<1x4x?x16xbf16>
    %concat_3 = tensor.concat dim(1) %arg2, %arg2 : (tensor<?x8xbf16>, tensor<?x8xbf16>) -> tensor<?x16xbf16>
    %dim_4 = tensor.dim %4, %c2 : tensor<1x4x?x8xbf16>
    %dim_5 = tensor.dim %arg2, %c0 : tensor<?x8xbf16>
    %5 = arith.cmpi eq, %dim_4, %dim_5 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim_4) : tensor<1x4x?x16xbf16>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %concat_3 : tensor<1x4x?x16xbf16>, tensor<?x16xbf16>) outs(%6 : tensor<1x4x?x16xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %10 = arith.mulf %in, %in_6 : bf16
      linalg.yield %10 : bf16
    } -> tensor<1x4x?x16xbf16>
    %8 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<1x4x?x16xbf16>, tensor<1x4x?x16xbf16>) outs(%1 : tensor<1x4x?x16xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %10 = arith.addf %in, %in_6 : bf16
      linalg.yield %10 : bf16
    } -> tensor<1x4x?x16xbf16>
    return %9 : tensor<1x4x?x16xbf16>
  }
  func.func @interleaved_stack(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 2] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1] [1, 4, %dim, 8] [1, 1, 1, 2] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %dim_2 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.subf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %3, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %0, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.mulf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.addf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 8, 1] : tensor<1x4x?x8xf32> into tensor<1x4x?x8x1xf32>
    %expanded_3 = tensor.expand_shape %8 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 8, 1] : tensor<1x4x?x8xf32> into tensor<1x4x?x8x1xf32>
    %concat = tensor.concat dim(4) %expanded, %expanded_3 : (tensor<1x4x?x8x1xf32>, tensor<1x4x?x8x1xf32>) -> tensor<1x4x?x8x2xf32>
    %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x?x8x2xf32> into tensor<1x4x?x16xf32>
    return %collapsed : tensor<1x4x?x16xf32>
  }
  func.func @interleaved_rotate(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim_0, 8] [1, 1, 1, 2] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 1] [1, 4, %dim_0, 8] [1, 1, 1, 2] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %1 = tensor.empty(%dim_0) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded = tensor.expand_shape %2 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim_0, 8, 1] : tensor<1x4x?x8xf32> into tensor<1x4x?x8x1xf32>
    %expanded_2 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim_0, 8, 1] : tensor<1x4x?x8xf32> into tensor<1x4x?x8x1xf32>
    %concat = tensor.concat dim(4) %expanded, %expanded_2 : (tensor<1x4x?x8x1xf32>, tensor<1x4x?x8x1xf32>) -> tensor<1x4x?x8x2xf32>
    %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x?x8x2xf32> into tensor<1x4x?x16xf32>
    %dim_3 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim_3, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %4 = tensor.empty(%dim) : tensor<?x8x2xf32>
    %5 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel"]} outs(%4 : tensor<?x8x2xf32>) {
    ^bb0(%out: f32):
      %15 = linalg.index 0 : index
      %16 = linalg.index 1 : index
      %17 = arith.cmpi eq, %dim_3, %c1 : index
      %18 = arith.select %17, %c0, %15 : index
      %extracted = tensor.extract %expanded_4[%18, %16, %c0] : tensor<?x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x2xf32>
    %collapsed_5 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<?x8x2xf32> into tensor<?x16xf32>
    %6 = arith.cmpi eq, %dim_0, %dim : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = tensor.empty(%dim_0) : tensor<1x4x?x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_5 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%7 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.mulf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<1x4x?x16xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %9 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel"]} outs(%4 : tensor<?x8x2xf32>) {
    ^bb0(%out: f32):
      %15 = linalg.index 0 : index
      %16 = linalg.index 1 : index
      %17 = arith.cmpi eq, %dim, %c1 : index
      %18 = arith.select %17, %c0, %15 : index
      %extracted = tensor.extract %expanded_6[%18, %16, %c0] : tensor<?x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x2xf32>
    %collapsed_7 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<?x8x2xf32> into tensor<?x16xf32>
    %dim_8 = tensor.dim %expanded, %c2 : tensor<1x4x?x8x1xf32>
    %10 = arith.cmpi eq, %dim_8, %dim : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = tensor.empty(%dim_8) : tensor<1x4x?x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_7 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%11 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.mulf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<1x4x?x16xf32>
    %13 = arith.cmpi eq, %dim_0, %dim_8 : index
    cf.assert %13, "mismatched size for broadcast"
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%7 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.addf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<1x4x?x16xf32>
    return %14 : tensor<1x4x?x16xf32>
  }
  func.func @interleaved_view(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 8, 2] : tensor<1x4x?x16xf32> into tensor<1x4x?x8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [1, 4, %dim, 8, 1] [1, 1, 1, 1, 1] : tensor<1x4x?x8x2xf32> to tensor<1x4x?x8x1xf32>
    %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [1, 4, %dim, 8, 1] [1, 1, 1, 1, 1] : tensor<1x4x?x8x2xf32> to tensor<1x4x?x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<1x4x?x8x1xf32> into tensor<1x4x?x8xf32>
    %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] : tensor<1x4x?x8x1xf32> into tensor<1x4x?x8xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.mulf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %dim_3 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.mulf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.subf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_4 = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 8, 1] : tensor<1x4x?x8xf32> into tensor<1x4x?x8x1xf32>
    cf.assert %0, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.mulf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %3, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.mulf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %9 = arith.addf %in, %in_7 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_5 = tensor.expand_shape %8 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 8, 1] : tensor<1x4x?x8xf32> into tensor<1x4x?x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_4, %expanded_5 : (tensor<1x4x?x8x1xf32>, tensor<1x4x?x8x1xf32>) -> tensor<1x4x?x8x2xf32>
    %collapsed_6 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x?x8x2xf32> into tensor<1x4x?x16xf32>
    return %collapsed_6 : tensor<1x4x?x16xf32>
  }
  func.func @complex_pairs(%arg0: tensor<1x?x4x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x?x4x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8_i64 = arith.constant 8 : i64
    %c64_i64 = arith.constant 64 : i64
    %dim = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.extui %1 : i1 to i64
    %4 = arith.addi %3, %c1_i64 : i64
    %5 = arith.muli %2, %c8_i64 : i64
    %6 = arith.cmpi sle, %4, %c1_i64 : i64
    cf.assert %6, "must have at most one inferred (negative) dimension"
    %dim_0 = tensor.dim %arg0, %c1 : tensor<1x?x4x16xf32>
    %7 = arith.index_cast %dim_0 : index to i64
    %8 = arith.muli %7, %c64_i64 : i64
    %9 = arith.divsi %8, %5 : i64
    %10 = arith.select %1, %9, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %10, %c4_i64, %9, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?x4x16xf32>, tensor<5xi64>) -> tensor<1x?x4x8x2xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0, 1], [2, 3]] output_shape [1, %dim_1, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %expanded_2 = tensor.expand_shape %arg2 [[0, 1], [2, 3]] output_shape [1, %dim, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %11 = arith.index_cast %10 : i64 to index
    %extracted_slice = tensor.extract_slice %reshape[0, 0, 0, 0, 0] [1, %11, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x4x8x2xf32> to tensor<1x?x4x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<1x?x4x8x1xf32> into tensor<1x?x4x8xf32>
    %12 = arith.cmpi eq, %11, %dim_1 : index
    cf.assert %12, "mismatched size for broadcast"
    %13 = tensor.empty(%11) : tensor<1x?x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map17, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %expanded : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%13 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.mulf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x4x8xf32>
    %extracted_slice_3 = tensor.extract_slice %reshape[0, 0, 0, 0, 1] [1, %11, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x4x8x2xf32> to tensor<1x?x4x8x1xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0], [1], [2], [3, 4]] : tensor<1x?x4x8x1xf32> into tensor<1x?x4x8xf32>
    %15 = arith.cmpi eq, %11, %dim : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map, #map17, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %expanded_2 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%13 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.mulf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) outs(%13 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.subf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x4x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map, #map17, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %expanded_2 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%13 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.mulf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x4x8xf32>
    cf.assert %12, "mismatched size for broadcast"
    %19 = linalg.generic {indexing_maps = [#map, #map17, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %expanded : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%13 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.mulf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) outs(%13 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.addf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x4x8xf32>
    %expanded_5 = tensor.expand_shape %17 [[0], [1], [2], [3, 4]] output_shape [1, %11, 4, 8, 1] : tensor<1x?x4x8xf32> into tensor<1x?x4x8x1xf32>
    %expanded_6 = tensor.expand_shape %20 [[0], [1], [2], [3, 4]] output_shape [1, %11, 4, 8, 1] : tensor<1x?x4x8xf32> into tensor<1x?x4x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_5, %expanded_6 : (tensor<1x?x4x8x1xf32>, tensor<1x?x4x8x1xf32>) -> tensor<1x?x4x8x2xf32>
    %collapsed_7 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x4x8x2xf32> into tensor<1x?x4x16xf32>
    return %collapsed_7 : tensor<1x?x4x16xf32>
  }
  func.func @complex_dtype(%arg0: tensor<1x?x4x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x?x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8_i64 = arith.constant 8 : i64
    %c64_i64 = arith.constant 64 : i64
    %dim = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.extui %1 : i1 to i64
    %4 = arith.addi %3, %c1_i64 : i64
    %5 = arith.muli %2, %c8_i64 : i64
    %6 = arith.cmpi sle, %4, %c1_i64 : i64
    cf.assert %6, "must have at most one inferred (negative) dimension"
    %dim_0 = tensor.dim %arg0, %c1 : tensor<1x?x4x16xf32>
    %7 = arith.index_cast %dim_0 : index to i64
    %8 = arith.muli %7, %c64_i64 : i64
    %9 = arith.divsi %8, %5 : i64
    %10 = arith.select %1, %9, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %10, %c4_i64, %9, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?x4x16xf32>, tensor<5xi64>) -> tensor<1x?x4x8x2xf32>
    %11 = arith.index_cast %10 : i64 to index
    %12 = tensor.empty(%11) : tensor<1x?x4x8xcomplex<f32>>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x4x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %21 = linalg.index 1 : index
      %22 = linalg.index 2 : index
      %23 = linalg.index 3 : index
      %extracted = tensor.extract %reshape[%c0, %21, %22, %23, %c0] : tensor<1x?x4x8x2xf32>
      %extracted_2 = tensor.extract %reshape[%c0, %21, %22, %23, %c1] : tensor<1x?x4x8x2xf32>
      %24 = complex.create %extracted, %extracted_2 : complex<f32>
      linalg.yield %24 : complex<f32>
    } -> tensor<1x?x4x8xcomplex<f32>>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %14 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = tensor.empty(%dim_1) : tensor<?x8xcomplex<f32>>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1, %arg2 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%15 : tensor<?x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_2: f32, %out: complex<f32>):
      %21 = complex.create %in, %in_2 : complex<f32>
      linalg.yield %21 : complex<f32>
    } -> tensor<?x8xcomplex<f32>>
    %expanded = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [1, %dim_1, 1, 8] : tensor<?x8xcomplex<f32>> into tensor<1x?x1x8xcomplex<f32>>
    %17 = arith.cmpi eq, %11, %dim_1 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map, #map17, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded : tensor<1x?x4x8xcomplex<f32>>, tensor<1x?x1x8xcomplex<f32>>) outs(%12 : tensor<1x?x4x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_2: complex<f32>, %out: complex<f32>):
      %21 = complex.mul %in, %in_2 : complex<f32>
      linalg.yield %21 : complex<f32>
    } -> tensor<1x?x4x8xcomplex<f32>>
    %19 = tensor.empty(%11) : tensor<1x?x4x8x2xf32>
    %20 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x4x8xcomplex<f32>>) outs(%19 : tensor<1x?x4x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %21 = complex.re %in : complex<f32>
      %22 = complex.im %in : complex<f32>
      %23 = linalg.index 4 : index
      %24 = arith.cmpi eq, %23, %c0 : index
      %25 = arith.select %24, %21, %22 : f32
      linalg.yield %25 : f32
    } -> tensor<1x?x4x8x2xf32>
    %collapsed = tensor.collapse_shape %20 [[0], [1], [2], [3, 4]] : tensor<1x?x4x8x2xf32> into tensor<1x?x4x16xf32>
    return %collapsed : tensor<1x?x4x16xf32>
  }
  func.func @partial_cat(%arg0: tensor<1x4x?x32xf32>, %arg1: tensor<?x4xf32>, %arg2: tensor<?x4xf32>) -> tensor<1x4x?x32xf32> {
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x32xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x32xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 24] [1, 1, 1, 1] : tensor<1x4x?x32xf32> to tensor<1x4x?x24xf32>
    %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %concat : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %10 = arith.mulf %in, %in_9 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_2 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %3 = tensor.empty(%dim) : tensor<1x4x?x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<1x4x?x4xf32>) outs(%3 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x4xf32>
    %extracted_slice_3 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %concat_4 = tensor.concat dim(3) %4, %extracted_slice_3 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %concat_5 = tensor.concat dim(1) %arg2, %arg2 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
    %dim_6 = tensor.dim %4, %c2 : tensor<1x4x?x4xf32>
    %dim_7 = tensor.dim %arg2, %c0 : tensor<?x4xf32>
    %5 = arith.cmpi eq, %dim_6, %dim_7 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim_6) : tensor<1x4x?x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %concat_5 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%6 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %10 = arith.mulf %in, %in_9 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x8xf32>
    %8 = arith.cmpi eq, %dim, %dim_6 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %10 = arith.addf %in, %in_9 : f32
      linalg.yield %10 : f32
    } -> tensor<1x4x?x8xf32>
    %concat_8 = tensor.concat dim(3) %9, %extracted_slice_0 : (tensor<1x4x?x8xf32>, tensor<1x4x?x24xf32>) -> tensor<1x4x?x32xf32>
    return %concat_8 : tensor<1x4x?x32xf32>
  }
  func.func @partial_interleaved(%arg0: tensor<1x4x?x32xf32>, %arg1: tensor<?x4xf32>, %arg2: tensor<?x4xf32>) -> tensor<1x4x?x32xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x32xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 4] [1, 1, 1, 2] : tensor<1x4x?x32xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1] [1, 4, %dim, 4] [1, 1, 1, 2] : tensor<1x4x?x32xf32> to tensor<1x4x?x4xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %9 = arith.mulf %in, %in_6 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x4xf32>
    %dim_2 = tensor.dim %arg2, %c0 : tensor<?x4xf32>
    %3 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %9 = arith.mulf %in, %in_6 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%1 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %9 = arith.subf %in, %in_6 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x4xf32>
    cf.assert %0, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %9 = arith.mulf %in, %in_6 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x4xf32>
    cf.assert %3, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %9 = arith.mulf %in, %in_6 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%1 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %9 = arith.addf %in, %in_6 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x4xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %expanded_3 = tensor.expand_shape %8 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %concat = tensor.concat dim(4) %expanded, %expanded_3 : (tensor<1x4x?x4x1xf32>, tensor<1x4x?x4x1xf32>) -> tensor<1x4x?x4x2xf32>
    %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x?x4x2xf32> into tensor<1x4x?x8xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 24] [1, 1, 1, 1] : tensor<1x4x?x32xf32> to tensor<1x4x?x24xf32>
    %concat_5 = tensor.concat dim(3) %collapsed, %extracted_slice_4 : (tensor<1x4x?x8xf32>, tensor<1x4x?x24xf32>) -> tensor<1x4x?x32xf32>
    return %concat_5 : tensor<1x4x?x32xf32>
  }
  func.func @angles_matmul(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x?xi64>) -> tensor<1x4x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %cst_1 = arith.constant 1.600000e+01 : f32
    %cst_2 = arith.constant 1.000000e+04 : f32
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%1 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %35 = linalg.index 0 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.muli %36, %c2_i64 : i64
      linalg.yield %37 : i64
    } -> tensor<8xi64>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%2 : tensor<8xi64>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %35 = arith.sitofp %in : i64 to f32
      linalg.yield %35 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_1 : f32
      linalg.yield %35 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.powf %cst_2, %in : f32
      linalg.yield %35 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf one, %in, %cst : f32
      cf.assert %35, "unimplemented: tensor with zero element"
      %36 = arith.divf %cst_0, %in : f32
      linalg.yield %36 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %7 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xf32> into tensor<1x8x1xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_3] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %8 = arith.index_cast %dim_3 : index to i64
    %9 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %9, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%dim_3) : tensor<1x1x?xf32>
    %11 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x?xi64>) outs(%10 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %35 = arith.sitofp %in : i64 to f32
      linalg.yield %35 : f32
    } -> tensor<1x1x?xf32>
    %12 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim_3) : tensor<1x1x?xf32>
    %14 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel"]} outs(%13 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %35 = linalg.index 2 : index
      %36 = arith.cmpi eq, %dim_3, %c1 : index
      %37 = arith.select %36, %c0, %35 : index
      %extracted = tensor.extract %11[%c0, %c0, %37] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %15 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %17 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel"]} outs(%16 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %35 = linalg.index 2 : index
      %36 = arith.cmpi eq, %dim_3, %c1 : index
      %37 = arith.select %36, %c0, %35 : index
      %extracted = tensor.extract %14[%c0, %c0, %37] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %18 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %20 = linalg.batch_matmul ins(%expanded, %17 : tensor<1x8x1xf32>, tensor<1x1x?xf32>) outs(%19 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %21 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %transposed = linalg.transpose ins(%20 : tensor<1x8x?xf32>) outs(%21 : tensor<1x?x8xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_5 = tensor.dim %transposed, %c1 : tensor<1x?x8xf32>
    %22 = tensor.empty(%dim_5) : tensor<1x?x16xf32>
    %23 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%22 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.cos %in : f32
      linalg.yield %35 : f32
    } -> tensor<1x?x16xf32>
    %expanded_6 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, %dim_5, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %24 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%22 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.sin %in : f32
      linalg.yield %35 : f32
    } -> tensor<1x?x16xf32>
    %expanded_7 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, %dim_5, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %25 = arith.cmpi eq, %dim, %dim_5 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_6 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%26 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %35 = arith.mulf %in, %in_11 : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %28 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xf32>) outs(%28 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.negf %in : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_8 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat_9 = tensor.concat dim(3) %29, %extracted_slice_8 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %dim_10 = tensor.dim %29, %c2 : tensor<1x4x?x8xf32>
    %30 = arith.cmpi eq, %dim_10, %dim_5 : index
    cf.assert %30, "mismatched size for broadcast"
    %31 = tensor.empty(%dim_10) : tensor<1x4x?x16xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_9, %expanded_7 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%31 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %35 = arith.mulf %in, %in_11 : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x?x16xf32>
    %33 = arith.cmpi eq, %dim, %dim_10 : index
    cf.assert %33, "mismatched size for broadcast"
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %32 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%26 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %35 = arith.addf %in, %in_11 : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x?x16xf32>
    return %34 : tensor<1x4x?x16xf32>
  }
  func.func @angles_product(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x?xi64>) -> tensor<1x4x?x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 1.600000e+01 : f32
    %cst_2 = arith.constant 1.000000e+04 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<1x?xi64> into tensor<1x1x?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%2 : tensor<1x1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %26 = arith.sitofp %in : i64 to f32
      linalg.yield %26 : f32
    } -> tensor<1x1x?x1xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x1x?x1xf32>) {
    ^bb0(%out: f32):
      %26 = linalg.index 2 : index
      %27 = arith.cmpi eq, %dim, %c1 : index
      %28 = arith.select %27, %c0, %26 : index
      %extracted = tensor.extract %3[%c0, %c0, %28, %c0] : tensor<1x1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x1xf32>
    %7 = tensor.empty() : tensor<8xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.muli %27, %c2_i64 : i64
      linalg.yield %28 : i64
    } -> tensor<8xi64>
    %9 = tensor.empty() : tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<8xi64>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %26 = arith.sitofp %in : i64 to f32
      linalg.yield %26 : f32
    } -> tensor<8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.divf %in, %cst_1 : f32
      linalg.yield %26 : f32
    } -> tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%11 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.powf %cst_2, %in : f32
      linalg.yield %26 : f32
    } -> tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%12 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf one, %in, %cst : f32
      cf.assert %26, "unimplemented: tensor with zero element"
      %27 = arith.divf %cst_0, %in : f32
      linalg.yield %27 : f32
    } -> tensor<8xf32>
    %14 = tensor.empty(%dim) : tensor<1x1x?x8xf32>
    %15 = linalg.generic {indexing_maps = [#map19, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %13 : tensor<1x1x?x1xf32>, tensor<8xf32>) outs(%14 : tensor<1x1x?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %26 = arith.mulf %in, %in_5 : f32
      linalg.yield %26 : f32
    } -> tensor<1x1x?x8xf32>
    %dim_3 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim_3, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim_3, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x?x8xf32>) outs(%14 : tensor<1x1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.cos %in : f32
      linalg.yield %26 : f32
    } -> tensor<1x1x?x8xf32>
    %17 = arith.cmpi eq, %dim_3, %dim : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = tensor.empty(%dim_3) : tensor<1x4x?x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %16 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%18 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %26 = arith.mulf %in, %in_5 : f32
      linalg.yield %26 : f32
    } -> tensor<1x4x?x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x?x8xf32>) outs(%14 : tensor<1x1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.sin %in : f32
      linalg.yield %26 : f32
    } -> tensor<1x1x?x8xf32>
    cf.assert %17, "mismatched size for broadcast"
    %21 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %20 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%18 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %26 = arith.mulf %in, %in_5 : f32
      linalg.yield %26 : f32
    } -> tensor<1x4x?x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%18 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %26 = arith.subf %in, %in_5 : f32
      linalg.yield %26 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %17, "mismatched size for broadcast"
    %23 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %16 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%18 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %26 = arith.mulf %in, %in_5 : f32
      linalg.yield %26 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %17, "mismatched size for broadcast"
    %24 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %20 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%18 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %26 = arith.mulf %in, %in_5 : f32
      linalg.yield %26 : f32
    } -> tensor<1x4x?x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%18 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %26 = arith.addf %in, %in_5 : f32
      linalg.yield %26 : f32
    } -> tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %22, %25 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @angles_outer_arange(%arg0: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant dense<9.21034049> : tensor<f32>
    %cst_0 = arith.constant 1.600000e+01 : f32
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%cst : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      linalg.yield %33 : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %33 = linalg.index 0 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.muli %34, %c2_i64 : i64
      linalg.yield %35 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.sitofp %in : i64 to f32
      linalg.yield %33 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map21, #map2, #map2], iterator_types = ["parallel"]} ins(%1, %5 : tensor<f32>, tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %33 = arith.mulf %in, %in_5 : f32
      linalg.yield %33 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_0 : f32
      linalg.yield %33 : f32
    } -> tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<8xf32>
    %9 = tensor.empty(%dim) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %33 = linalg.index 0 : index
      %34 = arith.index_cast %33 : index to i64
      linalg.yield %34 : i64
    } -> tensor<?xi64>
    %11 = arith.index_cast %dim : index to i64
    %12 = arith.cmpi sge, %11, %c0_i64 : i64
    cf.assert %12, "negative values not allowed in new dimensions"
    %13 = tensor.empty(%dim) : tensor<?xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<?xi64>) outs(%13 : tensor<?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.sitofp %in : i64 to f32
      linalg.yield %33 : f32
    } -> tensor<?xf32>
    %15 = arith.cmpi sge, %11, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%dim) : tensor<?xf32>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<?xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = arith.cmpi eq, %dim, %c1 : index
      %35 = arith.select %34, %c0, %33 : index
      %extracted = tensor.extract %14[%35] : tensor<?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?xf32>
    %expanded = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
    %18 = tensor.empty(%dim) : tensor<?x8xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %8 : tensor<?x1xf32>, tensor<8xf32>) outs(%18 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %33 = arith.mulf %in, %in_5 : f32
      linalg.yield %33 : f32
    } -> tensor<?x8xf32>
    %concat = tensor.concat dim(1) %19, %19 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_1 = tensor.dim %19, %c0 : tensor<?x8xf32>
    %20 = tensor.empty(%dim_1) : tensor<?x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x16xf32>) outs(%20 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.cos %in : f32
      linalg.yield %33 : f32
    } -> tensor<?x16xf32>
    %22 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %22, "mismatched size for broadcast"
    %23 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%23 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %33 = arith.mulf %in, %in_5 : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %25 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xf32>) outs(%25 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat_3 = tensor.concat dim(3) %26, %extracted_slice_2 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x16xf32>) outs(%20 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.sin %in : f32
      linalg.yield %33 : f32
    } -> tensor<?x16xf32>
    %dim_4 = tensor.dim %26, %c2 : tensor<1x4x?x8xf32>
    %28 = arith.cmpi eq, %dim_4, %dim_1 : index
    cf.assert %28, "mismatched size for broadcast"
    %29 = tensor.empty(%dim_4) : tensor<1x4x?x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %27 : tensor<1x4x?x16xf32>, tensor<?x16xf32>) outs(%29 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %33 = arith.mulf %in, %in_5 : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x16xf32>
    %31 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %31, "mismatched size for broadcast"
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %30 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%23 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %33 = arith.addf %in, %in_5 : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x16xf32>
    return %32 : tensor<1x4x?x16xf32>
  }
  func.func @angles_polar(%arg0: tensor<1x?x4x16xf32>) -> tensor<1x?x4x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 1.600000e+01 : f32
    %cst_3 = arith.constant 5.000000e+05 : f32
    %c8_i64 = arith.constant 8 : i64
    %c64_i64 = arith.constant 64 : i64
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x4x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i64
      linalg.yield %40 : i64
    } -> tensor<?xi64>
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim) : tensor<?xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%2 : tensor<?xi64>) outs(%4 : tensor<?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %39 = arith.sitofp %in : i64 to f32
      linalg.yield %39 : f32
    } -> tensor<?xf32>
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%dim) : tensor<?xf32>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xf32>) {
    ^bb0(%out: f32):
      %39 = linalg.index 0 : index
      %40 = arith.cmpi eq, %dim, %c1 : index
      %41 = arith.select %40, %c0, %39 : index
      %extracted = tensor.extract %5[%41] : tensor<?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?xf32>
    %9 = tensor.empty() : tensor<8xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.muli %40, %c2_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<8xi64>
    %11 = tensor.empty() : tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<8xi64>) outs(%11 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %39 = arith.sitofp %in : i64 to f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%12 : tensor<8xf32>) outs(%11 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%13 : tensor<8xf32>) outs(%11 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.powf %cst_3, %in : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%14 : tensor<8xf32>) outs(%11 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.cmpf one, %in, %cst : f32
      cf.assert %39, "unimplemented: tensor with zero element"
      %40 = arith.divf %cst_0, %in : f32
      linalg.yield %40 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
    %16 = tensor.empty(%dim) : tensor<?x8xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %15 : tensor<?x1xf32>, tensor<8xf32>) outs(%16 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<?x8xf32>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "negative values not allowed in new dimensions"
    %19 = tensor.empty(%dim) : tensor<?x8xf32>
    %20 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%19 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8xf32>
    %21 = tensor.empty(%dim) : tensor<?x8xcomplex<f32>>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%20, %17 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%21 : tensor<?x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_5: f32, %out: complex<f32>):
      %39 = math.cos %in_5 : f32
      %40 = math.sin %in_5 : f32
      %41 = arith.mulf %in, %39 : f32
      %42 = arith.mulf %in, %40 : f32
      %43 = complex.create %41, %42 : complex<f32>
      linalg.yield %43 : complex<f32>
    } -> tensor<?x8xcomplex<f32>>
    %23 = arith.cmpi slt, %0, %c0_i64 : i64
    %24 = arith.select %23, %c1_i64, %0 : i64
    %25 = arith.extui %23 : i1 to i64
    %26 = arith.addi %25, %c1_i64 : i64
    %27 = arith.muli %24, %c8_i64 : i64
    %28 = arith.cmpi sle, %26, %c1_i64 : i64
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %29 = arith.muli %0, %c64_i64 : i64
    %30 = arith.divsi %29, %27 : i64
    %31 = arith.select %23, %30, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %31, %c4_i64, %30, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?x4x16xf32>, tensor<5xi64>) -> tensor<1x?x4x8x2xf32>
    %32 = arith.index_cast %31 : i64 to index
    %33 = tensor.empty(%32) : tensor<1x?x4x8xcomplex<f32>>
    %34 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%33 : tensor<1x?x4x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %41 = linalg.index 3 : index
      %extracted = tensor.extract %reshape[%c0, %39, %40, %41, %c0] : tensor<1x?x4x8x2xf32>
      %extracted_5 = tensor.extract %reshape[%c0, %39, %40, %41, %c1] : tensor<1x?x4x8x2xf32>
      %42 = complex.create %extracted, %extracted_5 : complex<f32>
      linalg.yield %42 : complex<f32>
    } -> tensor<1x?x4x8xcomplex<f32>>
    %expanded_4 = tensor.expand_shape %22 [[0], [1, 2]] output_shape [%dim, 1, 8] : tensor<?x8xcomplex<f32>> into tensor<?x1x8xcomplex<f32>>
    %35 = arith.cmpi eq, %32, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map, #map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_4 : tensor<1x?x4x8xcomplex<f32>>, tensor<?x1x8xcomplex<f32>>) outs(%33 : tensor<1x?x4x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_5: complex<f32>, %out: complex<f32>):
      %39 = complex.mul %in, %in_5 : complex<f32>
      linalg.yield %39 : complex<f32>
    } -> tensor<1x?x4x8xcomplex<f32>>
    %37 = tensor.empty(%32) : tensor<1x?x4x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x4x8xcomplex<f32>>) outs(%37 : tensor<1x?x4x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %39 = complex.re %in : complex<f32>
      %40 = complex.im %in : complex<f32>
      %41 = linalg.index 4 : index
      %42 = arith.cmpi eq, %41, %c0 : index
      %43 = arith.select %42, %39, %40 : f32
      linalg.yield %43 : f32
    } -> tensor<1x?x4x8x2xf32>
    %collapsed = tensor.collapse_shape %38 [[0], [1], [2], [3, 4]] : tensor<1x?x4x8x2xf32> into tensor<1x?x4x16xf32>
    return %collapsed : tensor<1x?x4x16xf32>
  }
  func.func @angles_einsum(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x?xi64>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %cst_1 = arith.constant 1.600000e+01 : f32
    %cst_2 = arith.constant 1.000000e+06 : f32
    %c16_i64 = arith.constant 16 : i64
    %dim = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%2 : tensor<1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.sitofp %in : i64 to f32
      linalg.yield %40 : f32
    } -> tensor<1x?xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x?xf32>
    %6 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<1x?xf32>) {
    ^bb0(%out: f32):
      %40 = linalg.index 1 : index
      %41 = arith.cmpi eq, %dim, %c1 : index
      %42 = arith.select %41, %c0, %40 : index
      %extracted = tensor.extract %3[%c0, %42] : tensor<1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?xf32>
    %7 = tensor.empty() : tensor<8xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.muli %41, %c2_i64 : i64
      linalg.yield %42 : i64
    } -> tensor<8xi64>
    %9 = tensor.empty() : tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<8xi64>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.sitofp %in : i64 to f32
      linalg.yield %40 : f32
    } -> tensor<8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_1 : f32
      linalg.yield %40 : f32
    } -> tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%11 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.powf %cst_2, %in : f32
      linalg.yield %40 : f32
    } -> tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%12 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf one, %in, %cst : f32
      cf.assert %40, "unimplemented: tensor with zero element"
      %41 = arith.divf %cst_0, %in : f32
      linalg.yield %41 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %6 [[0], [1, 2]] output_shape [1, %dim, 1] : tensor<1x?xf32> into tensor<1x?x1xf32>
    %expanded_3 = tensor.expand_shape %13 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %14 = tensor.empty() : tensor<1x1x8xf32>
    %transposed = linalg.transpose ins(%expanded_3 : tensor<8x1x1xf32>) outs(%14 : tensor<1x1x8xf32>) permutation = [1, 2, 0] 
    %15 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %16 = linalg.generic {indexing_maps = [#map23, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %transposed : tensor<1x?x1xf32>, tensor<1x1x8xf32>) outs(%15 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<1x?x8xf32>
    %expanded_4 = tensor.expand_shape %16 [[0], [1], [2, 3]] output_shape [1, %dim, 1, 8] : tensor<1x?x8xf32> into tensor<1x?x1x8xf32>
    %17 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%dim) : tensor<1x?x2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<1x?x2x8xf32>) {
    ^bb0(%out: f32):
      %40 = linalg.index 1 : index
      %41 = linalg.index 3 : index
      %42 = arith.cmpi eq, %dim, %c1 : index
      %43 = arith.select %42, %c0, %40 : index
      %extracted = tensor.extract %expanded_4[%c0, %43, %c0, %41] : tensor<1x?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x2x8xf32>
    %20 = arith.cmpi slt, %0, %c0_i64 : i64
    %21 = arith.select %20, %c1_i64, %0 : i64
    %22 = arith.extui %20 : i1 to i64
    %23 = arith.addi %22, %c1_i64 : i64
    %24 = arith.cmpi sle, %23, %c1_i64 : i64
    cf.assert %24, "must have at most one inferred (negative) dimension"
    %25 = arith.muli %0, %c16_i64 : i64
    %26 = arith.divsi %25, %21 : i64
    %27 = arith.select %20, %26, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %27, %26 : tensor<3xi64>
    %reshape = tensor.reshape %19(%from_elements) : (tensor<1x?x2x8xf32>, tensor<3xi64>) -> tensor<1x?x16xf32>
    %28 = arith.index_cast %27 : i64 to index
    %expanded_5 = tensor.expand_shape %reshape [[0], [1, 2], [3]] output_shape [1, 1, %28, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %29 = tensor.empty(%28) : tensor<1x1x?x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x?x16xf32>) outs(%29 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.cos %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x1x?x16xf32>
    %dim_6 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %31 = arith.cmpi eq, %28, %dim_6 : index
    cf.assert %31, "mismatched size for broadcast"
    %32 = tensor.empty(%28) : tensor<1x4x?x16xf32>
    %33 = linalg.generic {indexing_maps = [#map15, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg0 : tensor<1x1x?x16xf32>, tensor<1x4x?x16xf32>) outs(%32 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x?x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x?x16xf32>) outs(%29 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.sin %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x1x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim_6, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %35 = tensor.empty(%dim_6) : tensor<1x4x?x8xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xf32>) outs(%35 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_7 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim_6, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %36, %extracted_slice_7 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %dim_8 = tensor.dim %36, %c2 : tensor<1x4x?x8xf32>
    %37 = arith.cmpi eq, %28, %dim_8 : index
    cf.assert %37, "mismatched size for broadcast"
    %38 = linalg.generic {indexing_maps = [#map15, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %concat : tensor<1x1x?x16xf32>, tensor<1x4x?x16xf32>) outs(%32 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x?x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %38 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%32 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.addf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x?x16xf32>
    return %39 : tensor<1x4x?x16xf32>
  }
  func.func @queries_and_keys(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x?xi64>) -> (tensor<1x8x?x16xf32>, tensor<1x4x?x16xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 1.600000e+01 : f32
    %cst_2 = arith.constant 1.000000e+04 : f32
    %dim = tensor.dim %arg2, %c1 : tensor<1x?xi64>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [1, %dim, 1] : tensor<1x?xi64> into tensor<1x?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x1xi64>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %39 = arith.sitofp %in : i64 to f32
      linalg.yield %39 : f32
    } -> tensor<1x?x1xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%out: f32):
      %39 = linalg.index 1 : index
      %40 = arith.cmpi eq, %dim, %c1 : index
      %41 = arith.select %40, %c0, %39 : index
      %extracted = tensor.extract %3[%c0, %41, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x1xf32>
    %7 = tensor.empty() : tensor<8xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.muli %40, %c2_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<8xi64>
    %9 = tensor.empty() : tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<8xi64>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %39 = arith.sitofp %in : i64 to f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%11 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.powf %cst_2, %in : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%12 : tensor<8xf32>) outs(%9 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.cmpf one, %in, %cst : f32
      cf.assert %39, "unimplemented: tensor with zero element"
      %40 = arith.divf %cst_0, %in : f32
      linalg.yield %40 : f32
    } -> tensor<8xf32>
    %14 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %15 = linalg.generic {indexing_maps = [#map23, #map25, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %13 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%14 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %39 = arith.mulf %in, %in_14 : f32
      linalg.yield %39 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_3 = tensor.dim %15, %c1 : tensor<1x?x8xf32>
    %expanded_4 = tensor.expand_shape %concat [[0], [1, 2], [3]] output_shape [1, 1, %dim_3, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %16 = tensor.empty(%dim_3) : tensor<1x1x?x16xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x?x16xf32>) outs(%16 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.cos %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x1x?x16xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x?x16xf32>) outs(%16 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.sin %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x1x?x16xf32>
    %dim_5 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %19 = arith.cmpi eq, %dim_5, %dim_3 : index
    cf.assert %19, "mismatched size for broadcast"
    %20 = tensor.empty(%dim_5) : tensor<1x8x?x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %17 : tensor<1x8x?x16xf32>, tensor<1x1x?x16xf32>) outs(%20 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %39 = arith.mulf %in, %in_14 : f32
      linalg.yield %39 : f32
    } -> tensor<1x8x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 8, %dim_5, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %22 = tensor.empty(%dim_5) : tensor<1x8x?x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x8x?x8xf32>) outs(%22 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.negf %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 8, %dim_5, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %concat_7 = tensor.concat dim(3) %23, %extracted_slice_6 : (tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) -> tensor<1x8x?x16xf32>
    %dim_8 = tensor.dim %23, %c2 : tensor<1x8x?x8xf32>
    %24 = arith.cmpi eq, %dim_8, %dim_3 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim_8) : tensor<1x8x?x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_7, %18 : tensor<1x8x?x16xf32>, tensor<1x1x?x16xf32>) outs(%25 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %39 = arith.mulf %in, %in_14 : f32
      linalg.yield %39 : f32
    } -> tensor<1x8x?x16xf32>
    %27 = arith.cmpi eq, %dim_5, %dim_8 : index
    cf.assert %27, "mismatched size for broadcast"
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<1x8x?x16xf32>, tensor<1x8x?x16xf32>) outs(%20 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %39 = arith.addf %in, %in_14 : f32
      linalg.yield %39 : f32
    } -> tensor<1x8x?x16xf32>
    %dim_9 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %29 = arith.cmpi eq, %dim_9, %dim_3 : index
    cf.assert %29, "mismatched size for broadcast"
    %30 = tensor.empty(%dim_9) : tensor<1x4x?x16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %17 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%30 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %39 = arith.mulf %in, %in_14 : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice_10 = tensor.extract_slice %arg1[0, 0, 0, 8] [1, 4, %dim_9, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %32 = tensor.empty(%dim_9) : tensor<1x4x?x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<1x4x?x8xf32>) outs(%32 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.negf %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_11 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 4, %dim_9, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat_12 = tensor.concat dim(3) %33, %extracted_slice_11 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %dim_13 = tensor.dim %33, %c2 : tensor<1x4x?x8xf32>
    %34 = arith.cmpi eq, %dim_13, %dim_3 : index
    cf.assert %34, "mismatched size for broadcast"
    %35 = tensor.empty(%dim_13) : tensor<1x4x?x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_12, %18 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%35 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %39 = arith.mulf %in, %in_14 : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x?x16xf32>
    %37 = arith.cmpi eq, %dim_9, %dim_13 : index
    cf.assert %37, "mismatched size for broadcast"
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%30 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %39 = arith.addf %in, %in_14 : f32
      linalg.yield %39 : f32
    } -> tensor<1x4x?x16xf32>
    return %28, %38 : tensor<1x8x?x16xf32>, tensor<1x4x?x16xf32>
  }
  func.func @tables_gathered(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<64x8xf32>, %arg2: tensor<64x8xf32>, %arg3: tensor<1x?xi64>) -> tensor<1x4x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c64_i64 = arith.constant 64 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg3, %c1 : tensor<1x?xi64>
    %0 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %1 = linalg.generic {indexing_maps = [#map26, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x?xi64>) outs(%0 : tensor<1x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %13 = arith.cmpi slt, %in, %c0_i64 : i64
      %14 = arith.addi %in, %c64_i64 : i64
      %15 = arith.select %13, %14, %in : i64
      %16 = arith.index_cast %15 : i64 to index
      %17 = linalg.index 2 : index
      %extracted = tensor.extract %arg1[%16, %17] : tensor<64x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %1, %1 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_0 = tensor.dim %1, %c1 : tensor<1x?x8xf32>
    %expanded = tensor.expand_shape %concat [[0], [1, 2], [3]] output_shape [1, 1, %dim_0, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map26, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x?xi64>) outs(%0 : tensor<1x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %13 = arith.cmpi slt, %in, %c0_i64 : i64
      %14 = arith.addi %in, %c64_i64 : i64
      %15 = arith.select %13, %14, %in : i64
      %16 = arith.index_cast %15 : i64 to index
      %17 = linalg.index 2 : index
      %extracted = tensor.extract %arg2[%16, %17] : tensor<64x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %concat_1 = tensor.concat dim(2) %2, %2 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_2 = tensor.dim %2, %c1 : tensor<1x?x8xf32>
    %expanded_3 = tensor.expand_shape %concat_1 [[0], [1, 2], [3]] output_shape [1, 1, %dim_2, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %dim_4 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %3 = arith.cmpi eq, %dim_4, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim_4) : tensor<1x4x?x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%4 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %13 = arith.mulf %in, %in_8 : f32
      linalg.yield %13 : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim_4, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %6 = tensor.empty(%dim_4) : tensor<1x4x?x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x8xf32>) outs(%6 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim_4, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %concat_6 = tensor.concat dim(3) %7, %extracted_slice_5 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %dim_7 = tensor.dim %7, %c2 : tensor<1x4x?x8xf32>
    %8 = arith.cmpi eq, %dim_7, %dim_2 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = tensor.empty(%dim_7) : tensor<1x4x?x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_6, %expanded_3 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%9 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %13 = arith.mulf %in, %in_8 : f32
      linalg.yield %13 : f32
    } -> tensor<1x4x?x16xf32>
    %11 = arith.cmpi eq, %dim_4, %dim_7 : index
    cf.assert %11, "mismatched size for broadcast"
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %10 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%4 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %13 = arith.addf %in, %in_8 : f32
      linalg.yield %13 : f32
    } -> tensor<1x4x?x16xf32>
    return %12 : tensor<1x4x?x16xf32>
  }
  func.func @miss_both_plus(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.addf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.addf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %concat = tensor.concat dim(3) %3, %6 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    return %concat : tensor<1x4x9x16xf32>
  }
  func.func @miss_both_minus(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.subf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.subf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %concat = tensor.concat dim(3) %3, %6 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    return %concat : tensor<1x4x9x16xf32>
  }
  func.func @rotation_backwards(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x4x?x16xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %0 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %dim_2 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %3 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.addf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %0, "mismatched size for broadcast"
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    cf.assert %3, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x?x8xf32>, tensor<?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%1 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.subf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x?x8xf32>
    %concat = tensor.concat dim(3) %5, %8 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @miss_no_negation(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<9x8xf32>, tensor<9x8xf32>) -> tensor<9x16xf32>
    %0 = tensor.empty() : tensor<1x4x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %4 = arith.mulf %in, %in_3 : f32
      linalg.yield %4 : f32
    } -> tensor<1x4x9x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %concat_1 = tensor.concat dim(3) %extracted_slice, %extracted_slice_0 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    %concat_2 = tensor.concat dim(1) %arg2, %arg2 : (tensor<9x8xf32>, tensor<9x8xf32>) -> tensor<9x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %concat_2 : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %4 = arith.mulf %in, %in_3 : f32
      linalg.yield %4 : f32
    } -> tensor<1x4x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x4x9x16xf32>, tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %4 = arith.addf %in, %in_3 : f32
      linalg.yield %4 : f32
    } -> tensor<1x4x9x16xf32>
    return %3 : tensor<1x4x9x16xf32>
  }
  func.func @miss_swapped_halves(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x4x9x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x4x9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.subf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x4x9x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x4x9x8xf32>
    %concat = tensor.concat dim(3) %3, %4 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    return %concat : tensor<1x4x9x16xf32>
  }
  func.func @miss_mixed_layouts(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [1, 4, 9, 8] [1, 1, 1, 2] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 2] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [1, 4, 9, 8, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x8x1xf32>
    %expanded_1 = tensor.expand_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] output_shape [1, 4, 9, 8, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x8x1xf32>
    %concat = tensor.concat dim(4) %expanded, %expanded_1 : (tensor<1x4x9x8x1xf32>, tensor<1x4x9x8x1xf32>) -> tensor<1x4x9x8x2xf32>
    %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x9x8x2xf32> into tensor<1x4x9x16xf32>
    %concat_2 = tensor.concat dim(1) %arg1, %arg1 : (tensor<9x8xf32>, tensor<9x8xf32>) -> tensor<9x16xf32>
    %2 = tensor.empty() : tensor<1x4x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat_2 : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %6 = arith.mulf %in, %in_4 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    %concat_3 = tensor.concat dim(1) %arg2, %arg2 : (tensor<9x8xf32>, tensor<9x8xf32>) -> tensor<9x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %concat_3 : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %6 = arith.mulf %in, %in_4 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<1x4x9x16xf32>, tensor<1x4x9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %6 = arith.addf %in, %in_4 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    return %5 : tensor<1x4x9x16xf32>
  }
  func.func @miss_mixed_tables(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %0 = tensor.empty() : tensor<9x8x2xf32>
    %1 = linalg.generic {indexing_maps = [#map27, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%0 : tensor<9x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x8x2xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<9x8x2xf32> into tensor<9x16xf32>
    %2 = tensor.empty() : tensor<1x4x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.mulf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %4 = tensor.empty() : tensor<1x4x9x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x9x8xf32>) outs(%4 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.negf %in : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %concat = tensor.concat dim(3) %5, %extracted_slice_0 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    %6 = linalg.generic {indexing_maps = [#map27, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x8xf32>) outs(%0 : tensor<9x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x8x2xf32>
    %collapsed_1 = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<9x8x2xf32> into tensor<9x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %collapsed_1 : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.mulf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x4x9x16xf32>, tensor<1x4x9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.addf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x16xf32>
    return %8 : tensor<1x4x9x16xf32>
  }
  func.func @miss_unequal_split(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 7] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %concat = tensor.concat dim(3) %1, %extracted_slice_0 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    %concat_1 = tensor.concat dim(1) %arg1, %arg1 : (tensor<9x8xf32>, tensor<9x8xf32>) -> tensor<9x16xf32>
    %2 = tensor.empty() : tensor<1x4x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat_1 : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    %concat_2 = tensor.concat dim(1) %arg2, %arg2 : (tensor<9x8xf32>, tensor<9x8xf32>) -> tensor<9x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %concat_2 : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.mulf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<1x4x9x16xf32>, tensor<1x4x9x16xf32>) outs(%2 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %6 = arith.addf %in, %in_3 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    return %5 : tensor<1x4x9x16xf32>
  }
  func.func @tables_along_axis_1(%arg0: tensor<1x7x?x16xf32>, %arg1: tensor<7x8xf32>, %arg2: tensor<7x8xf32>) -> tensor<1x7x?x16xf32> {
    %c2 = arith.constant 2 : index
    %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<7x8xf32>, tensor<7x8xf32>) -> tensor<7x16xf32>
    %expanded = tensor.expand_shape %concat [[0], [1, 2]] output_shape [7, 1, 16] : tensor<7x16xf32> into tensor<7x1x16xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<1x7x?x16xf32>
    %0 = tensor.empty(%dim) : tensor<1x7x?x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<1x7x?x16xf32>, tensor<7x1x16xf32>) outs(%0 : tensor<1x7x?x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.mulf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<1x7x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 7, %dim, 8] [1, 1, 1, 1] : tensor<1x7x?x16xf32> to tensor<1x7x?x8xf32>
    %2 = tensor.empty(%dim) : tensor<1x7x?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x7x?x8xf32>) outs(%2 : tensor<1x7x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      linalg.yield %8 : f32
    } -> tensor<1x7x?x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 7, %dim, 8] [1, 1, 1, 1] : tensor<1x7x?x16xf32> to tensor<1x7x?x8xf32>
    %concat_1 = tensor.concat dim(3) %3, %extracted_slice_0 : (tensor<1x7x?x8xf32>, tensor<1x7x?x8xf32>) -> tensor<1x7x?x16xf32>
    %concat_2 = tensor.concat dim(1) %arg2, %arg2 : (tensor<7x8xf32>, tensor<7x8xf32>) -> tensor<7x16xf32>
    %expanded_3 = tensor.expand_shape %concat_2 [[0], [1, 2]] output_shape [7, 1, 16] : tensor<7x16xf32> into tensor<7x1x16xf32>
    %dim_4 = tensor.dim %3, %c2 : tensor<1x7x?x8xf32>
    %4 = tensor.empty(%dim_4) : tensor<1x7x?x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %expanded_3 : tensor<1x7x?x16xf32>, tensor<7x1x16xf32>) outs(%4 : tensor<1x7x?x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.mulf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<1x7x?x16xf32>
    %6 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<1x7x?x16xf32>, tensor<1x7x?x16xf32>) outs(%0 : tensor<1x7x?x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.addf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<1x7x?x16xf32>
    return %7 : tensor<1x7x?x16xf32>
  }
  func.func @miss_sin_twice(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %concat = tensor.concat dim(1) %arg2, %arg2 : (tensor<9x8xf32>, tensor<9x8xf32>) -> tensor<9x16xf32>
    %0 = tensor.empty() : tensor<1x4x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.mulf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %2 = tensor.empty() : tensor<1x4x9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x9x8xf32>) outs(%2 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %concat_1 = tensor.concat dim(3) %3, %extracted_slice_0 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %concat : tensor<1x4x9x16xf32>, tensor<9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.mulf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x4x9x16xf32>, tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.addf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x9x16xf32>
    return %5 : tensor<1x4x9x16xf32>
  }
  func.func @miss_offset(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %9 = arith.mulf %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x8xf32>
    %2 = tensor.empty() : tensor<9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<9x8xf32>) outs(%2 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<9x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %3 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %9 = arith.mulf %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %9 = arith.subf %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %9 = arith.mulf %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x9x8xf32>, tensor<9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %9 = arith.mulf %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %9 = arith.addf %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x8xf32>
    %concat = tensor.concat dim(3) %5, %8 : (tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) -> tensor<1x4x9x16xf32>
    return %concat : tensor<1x4x9x16xf32>
  }
}
