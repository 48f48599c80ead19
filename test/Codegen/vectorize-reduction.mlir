// RUN: llama-opt %s --llama-vectorize-generic="vector-bytes=64 vector-registers=32" --canonicalize | FileCheck %s --check-prefixes=CHECK,WIDE
// RUN: llama-opt %s --llama-vectorize-generic="vector-bytes=32 vector-registers=16" --canonicalize | FileCheck %s --check-prefixes=CHECK,NARROW

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#wt = affine_map<(m, n, k) -> (k, n)>
#y = affine_map<(m, n, k) -> (m, n)>

// Four partial sums; the lanes beyond the end keep what they have.
// CHECK-LABEL: func.func @sum
// CHECK-SAME:    %[[X:.*]]: memref<2x?xf32>, %[[Y:.*]]: memref<2xf32>
// CHECK:         %[[INIT:.*]] = memref.load %[[Y]]
// CHECK:         %[[S:.*]]:4 = scf.for {{.*}} iter_args(%{{.*}} = %[[ZERO:.*]], %{{.*}} = %[[ZERO]], %{{.*}} = %[[ZERO]], %{{.*}} = %[[ZERO]])
// CHECK-COUNT-4:   arith.addf
// CHECK:         %[[ONE:.*]] = scf.for {{.*}} iter_args(%{{.*}} = %[[S]]#0)
// CHECK:         %[[ALL:.*]] = scf.for {{.*}} iter_args(%[[ACC:.*]] = %[[ONE]])
// CHECK:           %[[M:.*]] = vector.create_mask
// CHECK:           %[[A:.*]] = vector.maskedload
// CHECK:           %[[V:.*]] = arith.addf %[[A]], %[[ACC]]
// CHECK:           %[[KEPT:.*]] = arith.select %[[M]], %[[V]], %[[ACC]]
// CHECK:           scf.yield %[[KEPT]]
// CHECK:         arith.addf %[[ALL]], %[[S]]#1
// CHECK:         %[[SUM:.*]] = vector.reduction <add>
// CHECK:         %[[R:.*]] = arith.addf %[[SUM]], %[[INIT]] : f32
// CHECK:         memref.store %[[R]], %[[Y]]
func.func @sum(%x: memref<2x?xf32>, %y: memref<2xf32>) {
  linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x : memref<2x?xf32>) outs(%y : memref<2xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.addf %a, %b : f32
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @maximum
// CHECK:         %[[M:.*]] = vector.constant_mask [5]
// CHECK:         %[[V:.*]] = arith.maximumf
// CHECK:         arith.select %[[M]], %[[V]]
// CHECK:         vector.reduction <maximumf>
func.func @maximum(%x: memref<1x37xf32>, %y: memref<1xf32>) {
  linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x : memref<1x37xf32>) outs(%y : memref<1xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.maximumf %a, %b : f32
    linalg.yield %v : f32
  }
  return
}

// No lane can hold a partial result of a difference: rows are the lanes.
// CHECK-LABEL: func.func @unknown_combiner
// CHECK:         %[[INIT:.*]] = vector.load
// CHECK:         %[[R:.*]] = scf.for {{.*}} iter_args(%[[ACC:.*]] = %[[INIT]])
// CHECK:           %[[A:.*]] = vector.from_elements
// CHECK:           arith.subf %[[ACC]], %[[A]]
// CHECK-NOT:     vector.reduction
// CHECK:         vector.store %[[R]]
func.func @unknown_combiner(%x: memref<8x64xf32>, %y: memref<8xf32>) {
  linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x : memref<8x64xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.subf %b, %a : f32
    linalg.yield %v : f32
  }
  return
}

// A register block of 4 x 4 accumulators with 32 registers, 2 x 4 with 16.
// CHECK-LABEL: func.func @dot
// WIDE:          scf.for {{.*}} = %c0 to %c8 step %c4
// NARROW:        scf.for {{.*}} = %c0 to %c8 step %c2
// CHECK:           scf.for {{.*}} = %c0 to %c8 step %c4
// WIDE:              %[[R:.*]]:16 = scf.for
// NARROW:            %[[R:.*]]:8 = scf.for
// WIDE-COUNT-16:       arith.addf {{.*}} fastmath<contract>
// NARROW-COUNT-8:      arith.addf {{.*}} fastmath<contract>
// CHECK:               scf.yield
// Their lanes are added up in one tree: 15 or 7 pairs of vectors, and neighbours
// are stored together.
// WIDE-COUNT-30:     vector.shuffle
// NARROW-COUNT-14:   vector.shuffle
// CHECK:             %[[PART:.*]] = vector.extract_strided_slice %{{.*}} {offsets = [0], sizes = [4], strides = [1]}
// CHECK:             %[[BEFORE:.*]] = vector.load {{.*}} : memref<8x8xf32>, vector<4xf32>
// CHECK:             %[[AFTER:.*]] = arith.addf %[[PART]], %[[BEFORE]]
// CHECK:             vector.store %[[AFTER]]
// CHECK-NOT:         vector.reduction
func.func @dot(%x: memref<8x64xf32>, %w: memref<8x64xf32>, %y: memref<8x8xf32>) {
  linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : memref<8x64xf32>, memref<8x64xf32>) outs(%y : memref<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// What fills no block is computed row by row, column by column.
// CHECK-LABEL: func.func @dot_dynamic
// CHECK:         scf.for
// CHECK:           scf.for
// WIDE:              %{{.*}}:16 = scf.for
// NARROW:            %{{.*}}:8 = scf.for
// CHECK:           scf.for {{.*}} step %c1
// WIDE:              %{{.*}}:4 = scf.for
// NARROW:            %{{.*}}:2 = scf.for
// CHECK:         scf.for {{.*}} step %c1
// CHECK:           scf.for {{.*}} step %c4
// CHECK:             %{{.*}}:4 = scf.for
// CHECK:           scf.for {{.*}} step %c1
// CHECK:             %[[ONE:.*]] = scf.for
// CHECK:               arith.extf %{{.*}} : vector<[[LANES:[0-9]+]]xbf16> to vector<[[LANES]]xf32>
// CHECK:             scf.for {{.*}} iter_args(%{{.*}} = %[[ONE]])
// CHECK:               vector.create_mask
func.func @dot_dynamic(%x: memref<?x?xbf16>, %w: memref<?x?xbf16>, %y: memref<?x?xf32>) {
  linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : memref<?x?xbf16>, memref<?x?xbf16>) outs(%y : memref<?x?xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wa = arith.extf %a : bf16 to f32
    %wb = arith.extf %b : bf16 to f32
    %p = arith.mulf %wa, %wb : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// The weight is read along its rows: broadcast elements times vectors.
// CHECK-LABEL: func.func @outer
// CHECK-SAME:    %[[X:.*]]: memref<8x64xf32>, %[[W:.*]]: memref<64x128xf32>, %[[Y:.*]]: memref<8x128xf32>
// CHECK:         scf.for {{.*}} = %c0 to %c8 step %c4
// WIDE:            scf.for {{.*}} = %c0 to %c128 step %c64
// NARROW:          scf.for {{.*}} = %c0 to %c128 step %c16
// CHECK:             vector.load %[[Y]]
// WIDE:              %[[R:.*]]:16 = scf.for {{.*}} = %c0 to %c64 step %c1
// NARROW:            %[[R:.*]]:8 = scf.for {{.*}} = %c0 to %c64 step %c1
// CHECK:               %[[A:.*]] = memref.load %[[X]]
// CHECK:               %[[B:.*]] = vector.load %[[W]]
// CHECK:               %[[S:.*]] = vector.broadcast %[[A]]
// CHECK:               arith.mulf %[[S]], %[[B]] fastmath<contract>
// CHECK-NOT:         vector.reduction
// CHECK:             vector.store %[[R]]#0, %[[Y]]
func.func @outer(%x: memref<8x64xf32>, %w: memref<64x128xf32>, %y: memref<8x128xf32>) {
  linalg.generic {indexing_maps = [#x, #wt, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : memref<8x64xf32>, memref<64x128xf32>) outs(%y : memref<8x128xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// Rows of the matrix are fetched ahead, short ones further than one block; the
// vector, which is used again, is not.
// CHECK-LABEL: func.func @prefetch
// CHECK-SAME:    %[[X:.*]]: memref<1x64xf32>, %[[W:.*]]: memref<512x64xf32>
// CHECK-DAG:     %[[AHEAD:.*]] = arith.constant 8 : index
// CHECK-NOT:     memref.prefetch %[[X]]
// CHECK:         %[[NEXT:.*]] = arith.addi %{{.*}}, %[[AHEAD]]
// WIDE:          memref.prefetch %[[W]][%[[NEXT]], %{{.*}}], read, locality<2>, data
// CHECK-NOT:     memref.prefetch %[[X]]
func.func @prefetch(%x: memref<1x64xf32>, %w: memref<512x64xf32>, %y: memref<1x512xf32>) {
  linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : memref<1x64xf32>, memref<512x64xf32>) outs(%y : memref<1x512xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// Every input follows both loops: nothing is used twice, and what is read once
// is left to the processor.
// CHECK-LABEL: func.func @no_contraction
// CHECK-NOT:     memref.prefetch
func.func @no_contraction(%x: memref<64x64xf32>, %w: memref<64x64xf32>, %y: memref<64xf32>) {
  linalg.generic {indexing_maps = [#id2, #id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x, %w : memref<64x64xf32>, memref<64x64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// Rows whose element has no width of its own are not fetched ahead.
// CHECK-LABEL: func.func @index_rows
// CHECK-NOT:     memref.prefetch
func.func @index_rows(%x: memref<4x64xf32>, %w: memref<64x64xindex>, %y: memref<4x64xf32>) {
  linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : memref<4x64xf32>, memref<64x64xindex>) outs(%y : memref<4x64xf32>) {
  ^bb0(%a: f32, %b: index, %c: f32):
    %i = arith.index_cast %b : index to i32
    %f = arith.sitofp %i : i32 to f32
    %p = arith.mulf %a, %f : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// Rows of 16 bits fill registers when they are loaded: two of them, for four
// chains of additions.
// CHECK-LABEL: func.func @squares
// WIDE:          scf.for {{.*}} step %c64 iter_args(%[[A:.*]] = %{{.*}}, %[[B:.*]] = %{{.*}}) -> (vector<32xf32>, vector<32xf32>)
// NARROW:        scf.for {{.*}} step %c32 iter_args(%[[A:.*]] = %{{.*}}, %[[B:.*]] = %{{.*}}) -> (vector<16xf32>, vector<16xf32>)
// CHECK:         vector.reduction <add>
func.func @squares(%x: memref<4x128xbf16>, %y: memref<4xf32>) {
  linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x : memref<4x128xbf16>) outs(%y : memref<4xf32>) {
  ^bb0(%a: bf16, %c: f32):
    %w = arith.extf %a : bf16 to f32
    %p = arith.mulf %w, %w : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}
