// Operations without a vector form become scalar loops, and a remark says why.
// RUN: llama-opt %s --llama-vectorize-generic | FileCheck %s
// RUN: llama-opt %s --llama-vectorize-generic --remarks-filter=llama-vectorize-generic --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(d0) -> (d0)>
// CHECK-LABEL: func.func @window
// CHECK:         scf.for
// CHECK:           scf.for
// CHECK:             memref.load
// CHECK:             arith.addf {{.*}} : f32
// CHECK:             memref.store
func.func @window(%x: memref<10xf32>, %k: memref<3xf32>, %y: memref<8xf32>) {
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not vectorised | Category:llama-vectorize-generic | Remark="an indexing map is no projected permutation"
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 + d1)>, affine_map<(d0,d1)->(d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x, %k : memref<10xf32>, memref<3xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %f: f32, %b: f32):
    %v = arith.addf %a, %b : f32
    linalg.yield %v : f32
  }
  return
}
// CHECK-LABEL: func.func @region
// CHECK:         scf.for
// CHECK:           scf.if
// CHECK-NOT:     linalg
func.func @region(%x: memref<8xf32>, %y: memref<8xf32>) {
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not vectorised | Category:llama-vectorize-generic | Remark="the body contains scf.if"
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.cmpf olt, %a, %b : f32
    %v = scf.if %c -> f32 {
      scf.yield %a : f32
    } else {
      scf.yield %b : f32
    }
    linalg.yield %v : f32
  }
  return
}

// A near miss, of which nothing is said.
// CHECK-LABEL: func.func @vectorised
// CHECK:         vector.load
func.func @vectorised(%x: memref<8xf32>, %y: memref<8xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.negf %a : f32
    linalg.yield %v : f32
  }
  return
}
