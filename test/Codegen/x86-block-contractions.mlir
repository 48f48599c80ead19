// RUN: llama-opt %s --split-input-file --pass-pipeline="builtin.module(func.func(llama-x86-block-contractions{vector-bytes=64 vector-registers=32}))" | FileCheck %s
// RUN: llama-opt %s --split-input-file --pass-pipeline="builtin.module(func.func(llama-x86-block-contractions{vector-bytes=64 vector-registers=32 dot-bf16}))" | FileCheck %s --check-prefix=DOT

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// Rows are packed once for both tasks. A block of registers holds three vectors
// of rows for eight weights; where there are few rows, four of them meet four
// rows of weights, two lines of each in a step.

// CHECK-LABEL: func.func @linears(
// CHECK-SAME: %[[X:.*]]: memref<?x64xf32>, %[[W:.*]]: memref<128x64xf32>
// CHECK: %[[MANY:.*]] = arith.cmpi uge
// CHECK: %[[PACKED:.*]] = memref.alloc({{.*}}) {alignment = 64 : i64} : memref<?x64x16xf32>
// CHECK: scf.forall
// CHECK-COUNT-16: vector.load %[[X]]
// CHECK-COUNT-16: vector.store {{.*}}, %[[PACKED]]
// CHECK-NOT: memref.alloc(
// CHECK: scf.forall
// CHECK: scf.if %[[MANY]]
// CHECK: scf.index_switch
// CHECK: default {
// CHECK-COUNT-8: memref.prefetch {{.*}}, read, locality<2>, data
// CHECK: scf.for
// CHECK-COUNT-3: vector.load %[[PACKED]]
// CHECK-COUNT-24: arith.addf {{.*}} fastmath<contract> : vector<16xf32>
// CHECK-NOT: arith.addf {{.*}} fastmath
// CHECK: scf.yield
// CHECK: } else {
// CHECK: scf.index_switch
// CHECK-NEXT: case 2 {
// One row: a row of weights at a time, 4 vectors of it in a step, and the line that comes 2 KiB later.
// CHECK: case 1 {
// CHECK: scf.for {{.*}} step %{{.*}} {
// CHECK: scf.for %[[I:.*]] = {{.*}} {
// CHECK: %[[SUMS:.*]]:4 = scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
// CHECK-COUNT-4: memref.prefetch {{.*}}, read, locality<3>, data
// CHECK-COUNT-4: arith.addf {{.*}} fastmath<contract> : vector<16xf32>
// CHECK-NOT: arith.addf {{.*}} fastmath
// CHECK: vector.store {{.*}}[%[[I]], %{{.*}}] : memref<16x16xf32>, vector<16xf32>
// CHECK: default {
// CHECK: scf.for
// CHECK: scf.for
// CHECK-COUNT-8: memref.prefetch %{{.*}}, read, locality<2>, data
// CHECK-COUNT-4: vector.load {{.*}} vector<16xf32>
// CHECK-COUNT-4: vector.load %[[X]]
// CHECK-COUNT-20: arith.addf {{.*}} fastmath<contract> : vector<16xf32>
// CHECK-NOT: memref.alloc(
// CHECK: scf.if %[[MANY]]
// CHECK: vector.load %[[PACKED]]
// CHECK: } else {
// CHECK: vector.load %[[X]]
func.func @linears(%x: memref<?x64xf32>, %w: memref<128x64xf32>, %y: memref<?x128xf32>, %z: memref<?x128xf32>) {
  %c0 = arith.constant 0 : index
  %m = memref.dim %x, %c0 : memref<?x64xf32>
  scf.forall (%j) = (0) to (128) step (64) {
    %part = memref.subview %w[%j, 0] [64, 64] [1, 1] : memref<128x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    %sums = memref.subview %y[0, %j] [%m, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %part : memref<?x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>)
        outs(%sums : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  scf.forall (%j) = (0) to (128) step (64) {
    %part = memref.subview %w[%j, 0] [64, 64] [1, 1] : memref<128x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    %sums = memref.subview %z[0, %j] [%m, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %part : memref<?x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>)
        outs(%sums : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// x changes between the two: it is packed again.

// CHECK-LABEL: func.func @written_between(
// CHECK-COUNT-2: memref.alloc({{.*}}) {alignment = 64 : i64} : memref<?x64x16xf32>
func.func @written_between(%x: memref<?x64xf32>, %w: memref<64x64xf32>, %y: memref<?x64xf32>, %f: f32) {
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  linalg.fill ins(%f : f32) outs(%x : memref<?x64xf32>)
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// The heads of an attention, as one dimension.

// CHECK-LABEL: func.func @heads(
// CHECK-SAME: %[[TOKENS:[a-z0-9]*]]: index
// CHECK: %[[MANY:.*]] = arith.cmpi uge, %[[TOKENS]]
// CHECK: memref.alloc({{.*}}) {alignment = 64 : i64} : memref<?x64x16xf32>
// CHECK: scf.if %[[MANY]]
func.func @heads(%tokens: index, %w: memref<64x64xf32>, %y: memref<?x64xf32>) {
  %heads = memref.alloc(%tokens) : memref<1x?x4x16xf32>
  %x = memref.collapse_shape %heads [[0, 1], [2, 3]] : memref<1x?x4x16xf32> into memref<?x64xf32>
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  memref.dealloc %heads : memref<1x?x4x16xf32>
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// Weights of 16 bits are converted a block at a time, or taken in pairs.

// CHECK-LABEL: func.func @halves(
// CHECK: memref.alloca() {{.*}} : memref<8x64xf32>
// CHECK: arith.extf {{.*}} : vector<16xbf16> to vector<16xf32>
// CHECK-NOT: x86vector
// DOT-LABEL: func.func @halves(
// DOT: memref.alloc({{.*}}) {alignment = 64 : i64} : memref<?x32x32xbf16>
// DOT-COUNT-24: x86vector.avx512.dot
// DOT: } else {
// DOT: default {
// DOT-COUNT-32: x86vector.avx512.dot
// DOT-NOT: x86vector
func.func @halves(%x: memref<?x64xbf16>, %w: memref<64x64xbf16>, %y: memref<?x64xf32>) {
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xbf16>, memref<64x64xbf16>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %0 = arith.extf %a : bf16 to f32
      %1 = arith.extf %b : bf16 to f32
      %2 = arith.mulf %0, %1 : f32
      %3 = arith.addf %c, %2 : f32
      linalg.yield %3 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// No task; a depth that is not known, or fills no vector; a product that is not
// only added; sums of another type; a form for many rows that is there already.

// CHECK-LABEL: func.func @others(
// CHECK-NOT: vector.
// CHECK-NOT: llama.few_rows
func.func @others(%x: memref<?x64xf32>, %w: memref<64x64xf32>, %y: memref<?x64xf32>,
                  %xd: memref<?x?xf32>, %wd: memref<64x?xf32>, %xs: memref<?x8xf32>, %ws: memref<64x8xf32>,
                  %xl: memref<?x64xf64>, %wl: memref<64x64xf64>, %yl: memref<?x64xf64>) {
  linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  }
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xd, %wd : memref<?x?xf32>, memref<64x?xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x8xf32>, memref<64x8xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.subf %c, %0 : f32
      linalg.yield %1 : f32
    }
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xl, %wl : memref<?x64xf64>, memref<64x64xf64>) outs(%yl : memref<?x64xf64>) {
    ^bb0(%a: f64, %b: f64, %c: f64):
      %0 = arith.mulf %a, %b : f64
      %1 = arith.addf %c, %0 : f64
      linalg.yield %1 : f64
    }
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>)
        attrs = {llama.few_rows} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// Sums that begin at zero are cleared for few rows only: many rows' are stored without having been read. A view between the two,
// and a clearing of others, change nothing.

// CHECK-LABEL: func.func @fresh(
// CHECK-SAME: %[[X:.*]]: memref<?x64xf32>, %{{.*}}: memref<64x64xf32>, %[[Y:.*]]: memref<?x64xf32>, %[[Z:.*]]: memref<?x64xf32>
// CHECK: scf.forall
// CHECK: scf.forall
// CHECK-NOT: linalg.fill {{.*}} outs(%[[Y]]
// CHECK: linalg.fill {{.*}} outs(%[[Z]]
// CHECK-NOT: linalg.fill
// CHECK: scf.if
// CHECK-NOT: vector.load %[[Y]]
// CHECK-COUNT-16: vector.store {{.*}}, %[[Y]]{{.*}}, vector<16xf32>
// CHECK: vector.store {{.*}}, %[[Y]]{{.*}}, vector<1xf32>
// CHECK-NOT: vector.load %[[Y]]
// CHECK: } else {
// CHECK-NEXT: linalg.fill {{.*}} outs(%[[Y]]
func.func @fresh(%x: memref<?x64xf32>, %w: memref<64x64xf32>, %y: memref<?x64xf32>, %z: memref<?x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (1) {
    linalg.fill ins(%zero : f32) outs(%y : memref<?x64xf32>)
    linalg.fill ins(%zero : f32) outs(%z : memref<?x64xf32>)
    %part = memref.subview %w[0, 0] [64, 64] [1, 1] : memref<64x64xf32> to memref<64x64xf32, strided<[64, 1]>>
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %part : memref<?x64xf32>, memref<64x64xf32, strided<[64, 1]>>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// Sums that begin at one or at minus zero, and those that something reads or writes before they are used, are added to.

// CHECK-LABEL: func.func @not_fresh(
// CHECK: scf.forall
// CHECK: scf.forall
// CHECK-NOT: scf.if
// CHECK: linalg.fill
// CHECK: scf.if
// CHECK-COUNT-16: arith.addf %{{[0-9]+}}, %{{[0-9]+}} : vector<16xf32>
// CHECK: scf.forall
// CHECK-NOT: scf.if
// CHECK: linalg.fill
// CHECK: scf.if
// CHECK: scf.forall
// CHECK-NOT: scf.if
// CHECK: linalg.fill
// CHECK: memref.load
// CHECK: scf.if
// CHECK: scf.forall
// CHECK-NOT: scf.if
// CHECK: linalg.fill
// CHECK: memref.store
// CHECK: scf.if
// CHECK-NOT: linalg.fill
func.func @not_fresh(%x: memref<?x64xf32>, %w: memref<64x64xf32>, %y: memref<?x64xf32>, %z: memref<f32>) {
  %zero = arith.constant 0.0 : f32
  %negative = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  scf.forall (%i) in (1) {
    linalg.fill ins(%one : f32) outs(%y : memref<?x64xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  scf.forall (%i) in (1) {
    linalg.fill ins(%negative : f32) outs(%y : memref<?x64xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  scf.forall (%i) in (1) {
    linalg.fill ins(%zero : f32) outs(%y : memref<?x64xf32>)
    %read = memref.load %y[%c0, %c0] : memref<?x64xf32>
    memref.store %read, %z[] : memref<f32>
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  scf.forall (%i) in (1) {
    linalg.fill ins(%zero : f32) outs(%y : memref<?x64xf32>)
    memref.store %one, %y[%c0, %c0] : memref<?x64xf32>
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// Two in a task, cleared ahead of both: what the first becomes says not what it does, and does not stand in the way.

// CHECK-LABEL: func.func @both_fresh(
// CHECK-SAME: %[[Y:[a-z0-9]*]]: memref<?x64xf32>, %[[Z:[a-z0-9]*]]: memref<?x64xf32>) {
// CHECK: scf.forall
// CHECK: scf.forall
// CHECK-NOT: linalg.fill
// CHECK: vector.store {{.*}}, %[[Y]]{{.*}}, vector<1xf32>
// CHECK: } else {
// CHECK-NEXT: linalg.fill {{.*}} outs(%[[Y]]
// CHECK-NOT: linalg.fill
// CHECK: vector.store {{.*}}, %[[Z]]{{.*}}, vector<1xf32>
// CHECK: } else {
// CHECK-NEXT: linalg.fill {{.*}} outs(%[[Z]]
// CHECK-NOT: linalg.fill
func.func @both_fresh(%x: memref<?x64xf32>, %w: memref<64x64xf32>, %y: memref<?x64xf32>, %z: memref<?x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (1) {
    linalg.fill ins(%zero : f32) outs(%y : memref<?x64xf32>)
    linalg.fill ins(%zero : f32) outs(%z : memref<?x64xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xf32>, memref<64x64xf32>) outs(%z : memref<?x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %c, %0 : f32
      linalg.yield %1 : f32
    }
  }
  return
}
