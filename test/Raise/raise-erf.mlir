// RUN: llama-opt %s --llama-raise | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>

// A quotient of polynomials in place of erf, as XLA and Eigen have it. (JAX's by erfc is in the corpus.)

// CHECK-LABEL: func.func @rational
// CHECK-SAME:  %[[G:[a-z0-9]+]]: tensor<4x8xf32>, %[[U:[a-z0-9]+]]: tensor<4x8xf32>
// CHECK-NEXT:    %[[Y:.*]] = llama.glu %[[G]], %[[U]] {activation = #llama.activation<gelu>}
// CHECK-NEXT:    return %[[Y]]
func.func @rational(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%gate, %up : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%g: f32, %u: f32, %o: f32):
    %v0 = arith.constant 0.70710678118 : f32
    %v1 = arith.mulf %g, %v0 : f32
    %v2 = arith.constant -4.0 : f32
    %v3 = arith.maximumf %v1, %v2 : f32
    %v4 = arith.constant 4.0 : f32
    %v5 = arith.minimumf %v3, %v4 : f32
    %v6 = arith.mulf %v5, %v5 : f32
    %v7 = arith.constant -2.72614225801306e-10 : f32
    %v8 = arith.mulf %v7, %v6 : f32
    %v9 = arith.constant 2.77068142495902e-08 : f32
    %v10 = arith.addf %v8, %v9 : f32
    %v11 = arith.mulf %v10, %v6 : f32
    %v12 = arith.constant -2.10102402082508e-06 : f32
    %v13 = arith.addf %v11, %v12 : f32
    %v14 = arith.mulf %v13, %v6 : f32
    %v15 = arith.constant -5.69250639462346e-05 : f32
    %v16 = arith.addf %v14, %v15 : f32
    %v17 = arith.mulf %v16, %v6 : f32
    %v18 = arith.constant -0.000734990630326855 : f32
    %v19 = arith.addf %v17, %v18 : f32
    %v20 = arith.mulf %v19, %v6 : f32
    %v21 = arith.constant -0.00295459980854025 : f32
    %v22 = arith.addf %v20, %v21 : f32
    %v23 = arith.mulf %v22, %v6 : f32
    %v24 = arith.constant -0.0160960333262415 : f32
    %v25 = arith.addf %v23, %v24 : f32
    %v26 = arith.constant -1.45660718464996e-05 : f32
    %v27 = arith.mulf %v26, %v6 : f32
    %v28 = arith.constant -0.000213374055278905 : f32
    %v29 = arith.addf %v27, %v28 : f32
    %v30 = arith.mulf %v29, %v6 : f32
    %v31 = arith.constant -0.00168282697438203 : f32
    %v32 = arith.addf %v30, %v31 : f32
    %v33 = arith.mulf %v32, %v6 : f32
    %v34 = arith.constant -0.00737332916720468 : f32
    %v35 = arith.addf %v33, %v34 : f32
    %v36 = arith.mulf %v35, %v6 : f32
    %v37 = arith.constant -0.0142647390514189 : f32
    %v38 = arith.addf %v36, %v37 : f32
    %v39 = arith.mulf %v5, %v25 : f32
    %v40 = arith.divf %v39, %v38 : f32
    %v41 = arith.constant 1.0 : f32
    %v42 = arith.addf %v41, %v40 : f32
    %v43 = arith.constant 0.5 : f32
    %v44 = arith.mulf %g, %v43 : f32
    %v45 = arith.mulf %v44, %v42 : f32
    %v46 = arith.mulf %v45, %u : f32
    linalg.yield %v46 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Near misses: another coefficient, erf of the gate itself, cut off too early, the other sign.

// CHECK-NOT: llama.glu
func.func @coefficient(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%gate, %up : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%g: f32, %u: f32, %o: f32):
    %v0 = arith.constant 0.70710678118 : f32
    %v1 = arith.mulf %g, %v0 : f32
    %v2 = arith.constant -4.0 : f32
    %v3 = arith.maximumf %v1, %v2 : f32
    %v4 = arith.constant 4.0 : f32
    %v5 = arith.minimumf %v3, %v4 : f32
    %v6 = arith.mulf %v5, %v5 : f32
    %v7 = arith.constant -2.72614225801306e-10 : f32
    %v8 = arith.mulf %v7, %v6 : f32
    %v9 = arith.constant 2.77068142495902e-08 : f32
    %v10 = arith.addf %v8, %v9 : f32
    %v11 = arith.mulf %v10, %v6 : f32
    %v12 = arith.constant -2.10102402082508e-06 : f32
    %v13 = arith.addf %v11, %v12 : f32
    %v14 = arith.mulf %v13, %v6 : f32
    %v15 = arith.constant -5.8063565225159296e-05 : f32
    %v16 = arith.addf %v14, %v15 : f32
    %v17 = arith.mulf %v16, %v6 : f32
    %v18 = arith.constant -0.000734990630326855 : f32
    %v19 = arith.addf %v17, %v18 : f32
    %v20 = arith.mulf %v19, %v6 : f32
    %v21 = arith.constant -0.00295459980854025 : f32
    %v22 = arith.addf %v20, %v21 : f32
    %v23 = arith.mulf %v22, %v6 : f32
    %v24 = arith.constant -0.0160960333262415 : f32
    %v25 = arith.addf %v23, %v24 : f32
    %v26 = arith.constant -1.45660718464996e-05 : f32
    %v27 = arith.mulf %v26, %v6 : f32
    %v28 = arith.constant -0.000213374055278905 : f32
    %v29 = arith.addf %v27, %v28 : f32
    %v30 = arith.mulf %v29, %v6 : f32
    %v31 = arith.constant -0.00168282697438203 : f32
    %v32 = arith.addf %v30, %v31 : f32
    %v33 = arith.mulf %v32, %v6 : f32
    %v34 = arith.constant -0.00737332916720468 : f32
    %v35 = arith.addf %v33, %v34 : f32
    %v36 = arith.mulf %v35, %v6 : f32
    %v37 = arith.constant -0.0142647390514189 : f32
    %v38 = arith.addf %v36, %v37 : f32
    %v39 = arith.mulf %v5, %v25 : f32
    %v40 = arith.divf %v39, %v38 : f32
    %v41 = arith.constant 1.0 : f32
    %v42 = arith.addf %v41, %v40 : f32
    %v43 = arith.constant 0.5 : f32
    %v44 = arith.mulf %g, %v43 : f32
    %v45 = arith.mulf %v44, %v42 : f32
    %v46 = arith.mulf %v45, %u : f32
    linalg.yield %v46 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @scale(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%gate, %up : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%g: f32, %u: f32, %o: f32):
    %v0 = arith.constant 1.0 : f32
    %v1 = arith.mulf %g, %v0 : f32
    %v2 = arith.constant -4.0 : f32
    %v3 = arith.maximumf %v1, %v2 : f32
    %v4 = arith.constant 4.0 : f32
    %v5 = arith.minimumf %v3, %v4 : f32
    %v6 = arith.mulf %v5, %v5 : f32
    %v7 = arith.constant -2.72614225801306e-10 : f32
    %v8 = arith.mulf %v7, %v6 : f32
    %v9 = arith.constant 2.77068142495902e-08 : f32
    %v10 = arith.addf %v8, %v9 : f32
    %v11 = arith.mulf %v10, %v6 : f32
    %v12 = arith.constant -2.10102402082508e-06 : f32
    %v13 = arith.addf %v11, %v12 : f32
    %v14 = arith.mulf %v13, %v6 : f32
    %v15 = arith.constant -5.69250639462346e-05 : f32
    %v16 = arith.addf %v14, %v15 : f32
    %v17 = arith.mulf %v16, %v6 : f32
    %v18 = arith.constant -0.000734990630326855 : f32
    %v19 = arith.addf %v17, %v18 : f32
    %v20 = arith.mulf %v19, %v6 : f32
    %v21 = arith.constant -0.00295459980854025 : f32
    %v22 = arith.addf %v20, %v21 : f32
    %v23 = arith.mulf %v22, %v6 : f32
    %v24 = arith.constant -0.0160960333262415 : f32
    %v25 = arith.addf %v23, %v24 : f32
    %v26 = arith.constant -1.45660718464996e-05 : f32
    %v27 = arith.mulf %v26, %v6 : f32
    %v28 = arith.constant -0.000213374055278905 : f32
    %v29 = arith.addf %v27, %v28 : f32
    %v30 = arith.mulf %v29, %v6 : f32
    %v31 = arith.constant -0.00168282697438203 : f32
    %v32 = arith.addf %v30, %v31 : f32
    %v33 = arith.mulf %v32, %v6 : f32
    %v34 = arith.constant -0.00737332916720468 : f32
    %v35 = arith.addf %v33, %v34 : f32
    %v36 = arith.mulf %v35, %v6 : f32
    %v37 = arith.constant -0.0142647390514189 : f32
    %v38 = arith.addf %v36, %v37 : f32
    %v39 = arith.mulf %v5, %v25 : f32
    %v40 = arith.divf %v39, %v38 : f32
    %v41 = arith.constant 1.0 : f32
    %v42 = arith.addf %v41, %v40 : f32
    %v43 = arith.constant 0.5 : f32
    %v44 = arith.mulf %g, %v43 : f32
    %v45 = arith.mulf %v44, %v42 : f32
    %v46 = arith.mulf %v45, %u : f32
    linalg.yield %v46 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @limit(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%gate, %up : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%g: f32, %u: f32, %o: f32):
    %v0 = arith.constant 0.70710678118 : f32
    %v1 = arith.mulf %g, %v0 : f32
    %v2 = arith.constant -2.5 : f32
    %v3 = arith.maximumf %v1, %v2 : f32
    %v4 = arith.constant 2.5 : f32
    %v5 = arith.minimumf %v3, %v4 : f32
    %v6 = arith.mulf %v5, %v5 : f32
    %v7 = arith.constant -2.72614225801306e-10 : f32
    %v8 = arith.mulf %v7, %v6 : f32
    %v9 = arith.constant 2.77068142495902e-08 : f32
    %v10 = arith.addf %v8, %v9 : f32
    %v11 = arith.mulf %v10, %v6 : f32
    %v12 = arith.constant -2.10102402082508e-06 : f32
    %v13 = arith.addf %v11, %v12 : f32
    %v14 = arith.mulf %v13, %v6 : f32
    %v15 = arith.constant -5.69250639462346e-05 : f32
    %v16 = arith.addf %v14, %v15 : f32
    %v17 = arith.mulf %v16, %v6 : f32
    %v18 = arith.constant -0.000734990630326855 : f32
    %v19 = arith.addf %v17, %v18 : f32
    %v20 = arith.mulf %v19, %v6 : f32
    %v21 = arith.constant -0.00295459980854025 : f32
    %v22 = arith.addf %v20, %v21 : f32
    %v23 = arith.mulf %v22, %v6 : f32
    %v24 = arith.constant -0.0160960333262415 : f32
    %v25 = arith.addf %v23, %v24 : f32
    %v26 = arith.constant -1.45660718464996e-05 : f32
    %v27 = arith.mulf %v26, %v6 : f32
    %v28 = arith.constant -0.000213374055278905 : f32
    %v29 = arith.addf %v27, %v28 : f32
    %v30 = arith.mulf %v29, %v6 : f32
    %v31 = arith.constant -0.00168282697438203 : f32
    %v32 = arith.addf %v30, %v31 : f32
    %v33 = arith.mulf %v32, %v6 : f32
    %v34 = arith.constant -0.00737332916720468 : f32
    %v35 = arith.addf %v33, %v34 : f32
    %v36 = arith.mulf %v35, %v6 : f32
    %v37 = arith.constant -0.0142647390514189 : f32
    %v38 = arith.addf %v36, %v37 : f32
    %v39 = arith.mulf %v5, %v25 : f32
    %v40 = arith.divf %v39, %v38 : f32
    %v41 = arith.constant 1.0 : f32
    %v42 = arith.addf %v41, %v40 : f32
    %v43 = arith.constant 0.5 : f32
    %v44 = arith.mulf %g, %v43 : f32
    %v45 = arith.mulf %v44, %v42 : f32
    %v46 = arith.mulf %v45, %u : f32
    linalg.yield %v46 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @sign(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%gate, %up : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%g: f32, %u: f32, %o: f32):
    %v0 = arith.constant 0.70710678118 : f32
    %v1 = arith.mulf %g, %v0 : f32
    %v2 = arith.constant -4.0 : f32
    %v3 = arith.maximumf %v1, %v2 : f32
    %v4 = arith.constant 4.0 : f32
    %v5 = arith.minimumf %v3, %v4 : f32
    %v6 = arith.mulf %v5, %v5 : f32
    %v7 = arith.constant -2.72614225801306e-10 : f32
    %v8 = arith.mulf %v7, %v6 : f32
    %v9 = arith.constant 2.77068142495902e-08 : f32
    %v10 = arith.addf %v8, %v9 : f32
    %v11 = arith.mulf %v10, %v6 : f32
    %v12 = arith.constant -2.10102402082508e-06 : f32
    %v13 = arith.addf %v11, %v12 : f32
    %v14 = arith.mulf %v13, %v6 : f32
    %v15 = arith.constant -5.69250639462346e-05 : f32
    %v16 = arith.addf %v14, %v15 : f32
    %v17 = arith.mulf %v16, %v6 : f32
    %v18 = arith.constant -0.000734990630326855 : f32
    %v19 = arith.addf %v17, %v18 : f32
    %v20 = arith.mulf %v19, %v6 : f32
    %v21 = arith.constant -0.00295459980854025 : f32
    %v22 = arith.addf %v20, %v21 : f32
    %v23 = arith.mulf %v22, %v6 : f32
    %v24 = arith.constant -0.0160960333262415 : f32
    %v25 = arith.addf %v23, %v24 : f32
    %v26 = arith.constant -1.45660718464996e-05 : f32
    %v27 = arith.mulf %v26, %v6 : f32
    %v28 = arith.constant -0.000213374055278905 : f32
    %v29 = arith.addf %v27, %v28 : f32
    %v30 = arith.mulf %v29, %v6 : f32
    %v31 = arith.constant -0.00168282697438203 : f32
    %v32 = arith.addf %v30, %v31 : f32
    %v33 = arith.mulf %v32, %v6 : f32
    %v34 = arith.constant -0.00737332916720468 : f32
    %v35 = arith.addf %v33, %v34 : f32
    %v36 = arith.mulf %v35, %v6 : f32
    %v37 = arith.constant -0.0142647390514189 : f32
    %v38 = arith.addf %v36, %v37 : f32
    %v39 = arith.mulf %v5, %v25 : f32
    %v40 = arith.divf %v39, %v38 : f32
    %v41 = arith.constant 1.0 : f32
    %v42 = arith.subf %v41, %v40 : f32
    %v43 = arith.constant 0.5 : f32
    %v44 = arith.mulf %g, %v43 : f32
    %v45 = arith.mulf %v44, %v42 : f32
    %v46 = arith.mulf %v45, %u : f32
    linalg.yield %v46 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
