// RUN: llama-opt %s --pass-pipeline="builtin.module(func.func(llama-fuse-siblings))" | FileCheck %s

#id = affine_map<(m, d) -> (m, d)>
#row = affine_map<(m, d) -> (d)>
#turned = affine_map<(m, d) -> (d, m)>
#first = affine_map<(m, d) -> (m)>

// The halves of a rotation: what both read is an input once.
// CHECK-LABEL: func.func @halves
// CHECK-SAME:    %[[X:.*]]: memref<?x64xbf16>, %[[COS:.*]]: memref<32xf32>
// CHECK:         %[[Y:.*]] = memref.alloc
// CHECK-DAG:     %[[X1:.*]] = memref.subview %[[X]][0, 0]
// CHECK-DAG:     %[[X2:.*]] = memref.subview %[[X]][0, 32]
// CHECK-DAG:     %[[Y1:.*]] = memref.subview %[[Y]][0, 0]
// CHECK-DAG:     %[[Y2:.*]] = memref.subview %[[Y]][0, 32]
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%[[X1]], %[[COS]], %[[X2]] :
// CHECK-SAME:      outs(%[[Y1]], %[[Y2]] :
// CHECK-NEXT:    ^bb0(%[[A:.*]]: bf16, %[[C:.*]]: f32, %[[B:.*]]: bf16, %{{.*}}: bf16, %{{.*}}: bf16):
// CHECK:           %[[WA:.*]] = arith.extf %[[A]]
// CHECK:           %[[P:.*]] = arith.mulf %[[WA]], %[[C]]
// CHECK:           %[[RP:.*]] = arith.truncf %[[P]]
// CHECK:           %[[WB:.*]] = arith.extf %[[B]]
// CHECK:           %[[WA2:.*]] = arith.extf %[[A]]
// CHECK:           %[[Q:.*]] = arith.addf %[[WB]], %[[WA2]]
// CHECK:           %[[RQ:.*]] = arith.truncf %[[Q]]
// CHECK:           linalg.yield %[[RP]], %[[RQ]]
// CHECK-NOT:     linalg.generic
// CHECK:         return
func.func @halves(%x: memref<?x64xbf16>, %cos: memref<32xf32>) -> memref<?x64xbf16> {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x64xbf16>
  %y = memref.alloc(%n) : memref<?x64xbf16>
  %x1 = memref.subview %x[0, 0] [%n, 32] [1, 1] : memref<?x64xbf16> to memref<?x32xbf16, strided<[64, 1]>>
  %x2 = memref.subview %x[0, 32] [%n, 32] [1, 1] : memref<?x64xbf16> to memref<?x32xbf16, strided<[64, 1], offset: 32>>
  %y1 = memref.subview %y[0, 0] [%n, 32] [1, 1] : memref<?x64xbf16> to memref<?x32xbf16, strided<[64, 1]>>
  linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x1, %cos : memref<?x32xbf16, strided<[64, 1]>>, memref<32xf32>) outs(%y1 : memref<?x32xbf16, strided<[64, 1]>>) {
  ^bb0(%a: bf16, %c: f32, %o: bf16):
    %wa = arith.extf %a : bf16 to f32
    %p = arith.mulf %wa, %c : f32
    %r = arith.truncf %p : f32 to bf16
    linalg.yield %r : bf16
  }
  // As bufferisation leaves it.
  memref.copy %y1, %y1 : memref<?x32xbf16, strided<[64, 1]>> to memref<?x32xbf16, strided<[64, 1]>>
  %y2 = memref.subview %y[0, 32] [%n, 32] [1, 1] : memref<?x64xbf16> to memref<?x32xbf16, strided<[64, 1], offset: 32>>
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%x2, %x1 : memref<?x32xbf16, strided<[64, 1], offset: 32>>, memref<?x32xbf16, strided<[64, 1]>>) outs(%y2 : memref<?x32xbf16, strided<[64, 1], offset: 32>>) {
  ^bb0(%b: bf16, %a: bf16, %o: bf16):
    %wb = arith.extf %b : bf16 to f32
    %wa = arith.extf %a : bf16 to f32
    %p = arith.addf %wb, %wa : f32
    %r = arith.truncf %p : f32 to bf16
    linalg.yield %r : bf16
  }
  return %y : memref<?x64xbf16>
}

// Places that take turns, and places behind each other of a size that is not
// known.
// CHECK-LABEL: func.func @turns
// CHECK-COUNT-1: linalg.generic
// CHECK-NOT:     linalg.generic
// CHECK:         return
func.func @turns(%x: memref<4x8xf32>, %y: memref<4x16xf32>) {
  %even = memref.subview %y[0, 0] [4, 8] [1, 2] : memref<4x16xf32> to memref<4x8xf32, strided<[16, 2]>>
  %odd = memref.subview %y[0, 1] [4, 8] [1, 2] : memref<4x16xf32> to memref<4x8xf32, strided<[16, 2], offset: 1>>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%even : memref<4x8xf32, strided<[16, 2]>>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%odd : memref<4x8xf32, strided<[16, 2], offset: 1>>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  return
}

// CHECK-LABEL: func.func @unknown_half
// CHECK-COUNT-1: linalg.generic
// CHECK-NOT:     linalg.generic
// CHECK:         return
func.func @unknown_half(%x: memref<4x?xf32>, %y: memref<4x?xf32>, %half: index) {
  %low = memref.subview %y[0, 0] [4, %half] [1, 1] : memref<4x?xf32> to memref<4x?xf32, strided<[?, 1]>>
  %high = memref.subview %y[0, %half] [4, %half] [1, 1] : memref<4x?xf32> to memref<4x?xf32, strided<[?, 1], offset: ?>>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x?xf32>) outs(%low : memref<4x?xf32, strided<[?, 1]>>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x?xf32>) outs(%high : memref<4x?xf32, strided<[?, 1], offset: ?>>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  return
}

// The second one reads what the first one writes.
// CHECK-LABEL: func.func @chain
// CHECK-COUNT-2: linalg.generic
func.func @chain(%x: memref<8x8xf32>, %y: memref<8x8xf32>, %z: memref<8x8xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<8x8xf32>) outs(%y : memref<8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id, #turned, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %y : memref<8x8xf32>, memref<8x8xf32>) outs(%z : memref<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  }
  return
}

// The second one writes what the first one reads.
// CHECK-LABEL: func.func @overwritten
// CHECK-COUNT-2: linalg.generic
func.func @overwritten(%x: memref<8x8xf32>, %y: memref<8x8xf32>) {
  linalg.generic {indexing_maps = [#id, #turned, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %x : memref<8x8xf32>, memref<8x8xf32>) outs(%y : memref<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<8x8xf32>) outs(%x : memref<8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  return
}

// Places that overlap.
// CHECK-LABEL: func.func @overlap
// CHECK-COUNT-2: linalg.generic
func.func @overlap(%x: memref<4x8xf32>, %y: memref<4x16xf32>) {
  %low = memref.subview %y[0, 0] [4, 8] [1, 1] : memref<4x16xf32> to memref<4x8xf32, strided<[16, 1]>>
  %high = memref.subview %y[0, 7] [4, 8] [1, 1] : memref<4x16xf32> to memref<4x8xf32, strided<[16, 1], offset: 7>>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%low : memref<4x8xf32, strided<[16, 1]>>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%high : memref<4x8xf32, strided<[16, 1], offset: 7>>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  return
}

// Nothing that both read says that their loops are the same; a store stands
// between; one is a reduction.
// CHECK-LABEL: func.func @others
// CHECK-COUNT-6: linalg.generic
func.func @others(%x: memref<4x8xf32>, %w: memref<8xf32>, %y: memref<4x8xf32>, %z: memref<6x8xf32>, %s: memref<4xf32>, %f: f32) {
  %c0 = arith.constant 0 : index
  linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%w : memref<8xf32>) outs(%y : memref<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%w : memref<8xf32>) outs(%z : memref<6x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  memref.store %f, %x[%c0, %c0] : memref<4x8xf32>
  %z4 = memref.subview %z[0, 0] [4, 8] [1, 1] : memref<6x8xf32> to memref<4x8xf32, strided<[8, 1]>>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%z4 : memref<4x8xf32, strided<[8, 1]>>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id, #first], iterator_types = ["parallel", "reduction"]} ins(%x : memref<4x8xf32>) outs(%s : memref<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %a, %o : f32
    linalg.yield %t : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  return
}

// A body that reads what the other one writes: what it loads is no operand.
// CHECK-LABEL: func.func @loads
// CHECK-COUNT-2: linalg.generic
func.func @loads(%x: memref<8xf32>, %y: memref<8xf32>, %z: memref<8xf32>) {
  %c7 = arith.constant 7 : index
  linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%z : memref<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = arith.subi %c7, %i : index
    %l = memref.load %y[%j] : memref<8xf32>
    %s = arith.addf %a, %l : f32
    linalg.yield %s : f32
  }
  return
}

// The first one reads what the second one writes; behind a condition.
// CHECK-LABEL: func.func @loaded_before
// CHECK-COUNT-2: linalg.generic
func.func @loaded_before(%x: memref<8xf32>, %y: memref<8xf32>, %z: memref<8xf32>, %if: i1) {
  %c7 = arith.constant 7 : index
  linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %l = scf.if %if -> f32 {
      %m = memref.load %z[%c7] : memref<8xf32>
      scf.yield %m : f32
    } else {
      scf.yield %a : f32
    }
    linalg.yield %l : f32
  }
  linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%z : memref<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  return
}

// An index is no effect.
// CHECK-LABEL: func.func @indices
// CHECK-COUNT-1: linalg.generic
// CHECK-NOT:     linalg.generic
// CHECK:         return
func.func @indices(%x: memref<8xi64>, %y: memref<8xi64>, %z: memref<8xi64>) {
  linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]} ins(%x : memref<8xi64>) outs(%y : memref<8xi64>) {
  ^bb0(%a: i64, %o: i64):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.addi %a, %j : i64
    linalg.yield %s : i64
  }
  linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]} ins(%x : memref<8xi64>) outs(%z : memref<8xi64>) {
  ^bb0(%a: i64, %o: i64):
    linalg.yield %a : i64
  }
  return
}
