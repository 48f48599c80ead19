// RUN: llama-opt %s --llama-vectorize-generic="vector-bytes=32 vector-registers=16" --canonicalize | FileCheck %s

#id = affine_map<(d0) -> (d0)>
#none = affine_map<(d0) -> ()>
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func.func @multiple
// CHECK-SAME:    %[[X:.*]]: memref<64xf32>, %[[Y:.*]]: memref<64xf32>
// CHECK:         scf.for %[[I:.*]] = %c0 to %c64 step %c8
// CHECK-NEXT:      %[[A:.*]] = vector.load %[[X]][%[[I]]] : memref<64xf32>, vector<8xf32>
// CHECK-NEXT:      %[[V:.*]] = arith.addf %[[A]], %[[A]] : vector<8xf32>
// CHECK-NEXT:      vector.store %[[V]], %[[Y]][%[[I]]]
// CHECK-NOT:     mask
// CHECK:         return
func.func @multiple(%x: memref<64xf32>, %y: memref<64xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.addf %a, %a : f32
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @remainder
// CHECK-SAME:    %[[X:.*]]: memref<37xf32>, %[[Y:.*]]: memref<37xf32>
// CHECK:         scf.for %{{.*}} = %c0 to %c32 step %c8
// CHECK:           vector.store
// CHECK:         %[[M:.*]] = vector.constant_mask [5] : vector<8xi1>
// CHECK:         %[[A:.*]] = vector.maskedload %[[X]][%c32], %[[M]]
// CHECK:         %[[V:.*]] = arith.addf %[[A]], %[[A]] : vector<8xf32>
// CHECK:         vector.maskedstore %[[Y]][%c32], %[[M]], %[[V]]
func.func @remainder(%x: memref<37xf32>, %y: memref<37xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<37xf32>) outs(%y : memref<37xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.addf %a, %a : f32
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @dynamic
// CHECK-SAME:    %[[X:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?xf32>
// CHECK:         %[[N:.*]] = memref.dim %[[X]], %c0
// CHECK:         %[[REST:.*]] = arith.remui %[[N]], %c8
// CHECK:         %[[FULL:.*]] = arith.subi %[[N]], %[[REST]]
// CHECK:         scf.for %{{.*}} = %c0 to %[[FULL]] step %c8
// CHECK-NOT:       mask
// CHECK:           vector.store
// CHECK:         scf.for %[[I:.*]] = %[[FULL]] to %[[N]] step %c8
// CHECK:           %[[LEFT:.*]] = arith.subi %[[N]], %[[I]]
// CHECK:           %[[M:.*]] = vector.create_mask %[[LEFT]] : vector<8xi1>
// CHECK:           vector.maskedload %[[Y]][%[[I]]], %[[M]]
// CHECK:           vector.maskedload %[[X]][%[[I]]], %[[M]]
// CHECK:           vector.maskedstore %[[Y]][%[[I]]], %[[M]]
func.func @dynamic(%x: memref<?xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.addf %a, %b : f32
    linalg.yield %v : f32
  }
  return
}

// What does not follow the vector loop stays scalar, outside of it.
// CHECK-LABEL: func.func @broadcast
// CHECK-SAME:    %{{.*}}: memref<4x16xf32>, %[[S:.*]]: memref<4xf32>
// CHECK:         scf.for
// CHECK:           %[[C:.*]] = memref.load %[[S]]
// CHECK:           %[[N:.*]] = arith.negf %[[C]] : f32
// CHECK:           scf.for
// CHECK:             %[[A:.*]] = vector.load
// CHECK:             %[[B:.*]] = vector.broadcast %[[N]] : f32 to vector<8xf32>
// CHECK:             arith.mulf %[[A]], %[[B]] : vector<8xf32>
func.func @broadcast(%x: memref<4x16xf32>, %s: memref<4xf32>, %y: memref<4x16xf32>) {
  linalg.generic {indexing_maps = [#id2, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%x, %s : memref<4x16xf32>, memref<4xf32>) outs(%y : memref<4x16xf32>) {
  ^bb0(%a: f32, %c: f32, %b: f32):
    %n = arith.negf %c : f32
    %v = arith.mulf %a, %n : f32
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @one
// CHECK-NOT:     scf.for
// CHECK:         vector.load {{.*}} vector<1xf32>
// CHECK-NOT:     mask
// CHECK:         return
func.func @one(%x: memref<1xf32>, %y: memref<1xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<1xf32>) outs(%y : memref<1xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.addf %a, %a : f32
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @strided
// CHECK-SAME:    %[[X:.*]]: memref<8xf32, strided<[3]>>, %[[Y:.*]]: memref<8xf32>
// CHECK-COUNT-8: memref.load %[[X]]
// CHECK:         %[[A:.*]] = vector.from_elements
// CHECK:         %[[V:.*]] = arith.addf %[[A]], %[[A]] : vector<8xf32>
// CHECK:         vector.store %[[V]], %[[Y]]
// CHECK-NOT:     memref.store
// CHECK:         return
func.func @strided(%x: memref<8xf32, strided<[3]>>, %y: memref<8xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32, strided<[3]>>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.addf %a, %a : f32
    linalg.yield %v : f32
  }
  return
}

// Loads beyond the end repeat the last element; stores are skipped.
// CHECK-LABEL: func.func @strided_dynamic
// CHECK-SAME:    %[[X:.*]]: memref<?xf32, strided<[3]>>, %[[Y:.*]]: memref<?xf32, strided<[2]>>
// CHECK:         %[[N:.*]] = memref.dim %[[X]]
// CHECK:         scf.for
// CHECK-COUNT-8:   memref.load %[[X]]
// CHECK-COUNT-8:   memref.store {{.*}}, %[[Y]]
// CHECK:         scf.for %[[I:.*]] = %{{.*}} to %[[N]]
// CHECK:           %[[LEFT:.*]] = arith.subi %[[N]], %[[I]]
// CHECK:           %[[LAST:.*]] = arith.subi %[[N]], %c1
// CHECK:           %[[AT:.*]] = arith.minui %[[I]], %[[LAST]]
// CHECK:           memref.load %[[X]][%[[AT]]]
// CHECK:           %[[IN:.*]] = arith.cmpi ugt, %[[LEFT]], %c7
// CHECK:           scf.if %[[IN]]
// CHECK:             memref.store
func.func @strided_dynamic(%x: memref<?xf32, strided<[3]>>, %y: memref<?xf32, strided<[2]>>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<?xf32, strided<[3]>>) outs(%y : memref<?xf32, strided<[2]>>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.addf %a, %a : f32
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @booleans
// CHECK-SAME:    %[[C:.*]]: memref<8xi1>
// CHECK-COUNT-8: memref.load %[[C]]
// CHECK:         %[[P:.*]] = vector.from_elements {{.*}} : vector<8xi1>
// CHECK:         arith.select %[[P]], %{{.*}}, %{{.*}} : vector<8xi1>, vector<8xf32>
func.func @booleans(%c: memref<8xi1>, %x: memref<8xf32>, %y: memref<8xf32>) {
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]} ins(%c, %x : memref<8xi1>, memref<8xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%p: i1, %a: f32, %b: f32):
    %v = arith.select %p, %a, %b : f32
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @index
// CHECK:         scf.for %[[I:.*]] = %c0 to %c3
// CHECK:           %[[J:.*]] = vector.step : vector<8xindex>
// CHECK:           %[[ROW:.*]] = vector.broadcast %[[I]] : index to vector<8xindex>
// CHECK:           arith.addi %[[ROW]], %[[J]] : vector<8xindex>
func.func @index(%y: memref<3x8xi32>) {
  linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%y : memref<3x8xi32>) {
  ^bb0(%b: i32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.addi %i, %j : index
    %v = arith.index_cast %k : index to i32
    linalg.yield %v : i32
  }
  return
}

// Integers: the lanes beyond the end are divided by one.
// CHECK-LABEL: func.func @division
// CHECK:         scf.for
// CHECK-NOT:       arith.select
// CHECK:           arith.divsi
// CHECK:         scf.for
// CHECK:           %[[M:.*]] = vector.create_mask
// CHECK:           %[[D:.*]] = vector.maskedload
// CHECK:           %[[BY:.*]] = vector.maskedload
// CHECK:           %[[SAFE:.*]] = arith.select %[[M]], %[[BY]], %cst{{.*}} : vector<8xi1>, vector<8xi32>
// CHECK:           arith.divsi %[[D]], %[[SAFE]]
func.func @division(%x: memref<?xi32>, %z: memref<?xi32>, %y: memref<?xi32>) {
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]} ins(%x, %z : memref<?xi32>, memref<?xi32>) outs(%y : memref<?xi32>) {
  ^bb0(%a: i32, %c: i32, %b: i32):
    %v = arith.divsi %a, %c : i32
    linalg.yield %v : i32
  }
  return
}

// The lanes beyond the end read the first element, whatever index they hold.
// CHECK-LABEL: func.func @gather
// CHECK-SAME:    %[[T:.*]]: memref<?xf32>, %[[X:.*]]: memref<?xindex>
// CHECK:         scf.for
// CHECK:           %[[I:.*]] = vector.load %[[X]]
// CHECK:           %[[I0:.*]] = vector.extract %[[I]][0]
// CHECK:           memref.load %[[T]][%[[I0]]]
// CHECK:         scf.for
// CHECK:           %[[M:.*]] = vector.create_mask
// CHECK:           %[[J:.*]] = vector.maskedload %[[X]]
// CHECK:           %[[SAFE:.*]] = arith.select %[[M]], %[[J]], %{{.*}} : vector<8xi1>, vector<8xindex>
// CHECK:           %[[J0:.*]] = vector.extract %[[SAFE]][0]
// CHECK:           memref.load %[[T]][%[[J0]]]
func.func @gather(%t: memref<?xf32>, %x: memref<?xindex>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<?xindex>) outs(%y : memref<?xf32>) {
  ^bb0(%i: index, %b: f32):
    %v = memref.load %t[%i] : memref<?xf32>
    linalg.yield %v : f32
  }
  return
}

// CHECK-LABEL: func.func @bf16
// CHECK:         scf.for {{.*}} step %c16
// CHECK:           arith.negf %{{.*}} : vector<16xbf16>
func.func @bf16(%x: memref<64xbf16>, %y: memref<64xbf16>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xbf16>) outs(%y : memref<64xbf16>) {
  ^bb0(%a: bf16, %b: bf16):
    %v = arith.negf %a : bf16
    linalg.yield %v : bf16
  }
  return
}

// Registers are full of what is loaded and stored.
// CHECK-LABEL: func.func @f16_computed_in_f32
// CHECK:         scf.for {{.*}} step %c16
// CHECK:           arith.extf %{{.*}} : vector<16xf16> to vector<16xf32>
// CHECK:           arith.truncf %{{.*}} : vector<16xf32> to vector<16xf16>
func.func @f16_computed_in_f32(%x: memref<64xf16>, %y: memref<64xf16>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xf16>) outs(%y : memref<64xf16>) {
  ^bb0(%a: f16, %b: f16):
    %w = arith.extf %a : f16 to f32
    %n = arith.negf %w : f32
    %v = arith.truncf %n : f32 to f16
    linalg.yield %v : f16
  }
  return
}

// CHECK-LABEL: func.func @copy
// CHECK-SAME:    %[[X:.*]]: memref<16xf32>, %[[Y:.*]]: memref<16xf32>
// CHECK-NOT:     memref.copy
// CHECK:         %[[A:.*]] = vector.load %[[X]]
// CHECK:         vector.store %[[A]], %[[Y]]
func.func @copy(%x: memref<16xf32>, %y: memref<16xf32>) {
  memref.copy %x, %y : memref<16xf32> to memref<16xf32>
  return
}

// CHECK-LABEL: func.func @named
// CHECK-NOT:     linalg.
// CHECK:         arith.mulf %{{.*}} : vector<8xf32>
func.func @named(%x: memref<16xf32>, %y: memref<16xf32>, %z: memref<16xf32>) {
  linalg.mul ins(%x, %y : memref<16xf32>, memref<16xf32>) outs(%z : memref<16xf32>)
  return
}

// Tensors are not bufferised here.
// CHECK-LABEL: func.func @tensors
// CHECK:         linalg.generic
// CHECK-NOT:     vector
func.func @tensors(%x: tensor<16xf32>, %y: tensor<16xf32>) -> tensor<16xf32> {
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<16xf32>) outs(%y : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32):
    %v = arith.negf %a : f32
    linalg.yield %v : f32
  } -> tensor<16xf32>
  return %r : tensor<16xf32>
}

// Of what is not contiguous no register would be full.
// CHECK-LABEL: func.func @f16_apart
// CHECK:           vector.from_elements {{.*}} : vector<8xf16>
// CHECK:           arith.extf %{{.*}} : vector<8xf16> to vector<8xf32>
func.func @f16_apart(%x: memref<64xf16, strided<[2]>>, %y: memref<64xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xf16, strided<[2]>>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f16, %b: f32):
    %w = arith.extf %a : f16 to f32
    linalg.yield %w : f32
  }
  return
}

// Rows that share what is converted are computed together, each with what is
// its own: two here, and one that is left.
// CHECK-LABEL: func.func @rows
// CHECK-SAME:    %[[X:.*]]: memref<?x64xbf16>, %[[W:.*]]: memref<64xbf16>, %[[S:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?x64xbf16>
// CHECK:         scf.for %[[M:.*]] = %c0 to %{{.*}} step %c2
// CHECK-DAG:       %[[S0:.*]] = memref.load %[[S]][%[[M]]]
// CHECK-DAG:       %[[M1:.*]] = arith.addi %[[M]], %c1
// CHECK-DAG:       %[[S1:.*]] = memref.load %[[S]][%[[M1]]]
// CHECK-DAG:       %[[N0:.*]] = arith.negf %[[S0]]
// CHECK-DAG:       %[[N1:.*]] = arith.negf %[[S1]]
// CHECK:           scf.for %[[D:.*]] = %c0 to %c64 step %c16
// CHECK-DAG:         vector.load %[[X]][%[[M]], %[[D]]]
// CHECK-DAG:         vector.load %[[W]][%[[D]]]
// CHECK-NOT:         vector.load %[[W]]
// CHECK-DAG:         vector.broadcast %[[N0]]
// CHECK-DAG:         vector.broadcast %[[N1]]
// CHECK:             vector.store %{{.*}}, %[[Y]][%[[M]], %[[D]]]
// CHECK:             vector.store %{{.*}}, %[[Y]][%{{.*}}, %[[D]]]
// CHECK:         scf.for
// CHECK:           scf.for
// CHECK-COUNT-1:     vector.store
// CHECK-NOT:         vector.store
// CHECK:         return
#column = affine_map<(d0, d1) -> (d1)>
func.func @rows(%x: memref<?x64xbf16>, %w: memref<64xbf16>, %s: memref<?xf32>, %y: memref<?x64xbf16>) {
  linalg.generic {indexing_maps = [#id2, #column, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%x, %w, %s : memref<?x64xbf16>, memref<64xbf16>, memref<?xf32>) outs(%y : memref<?x64xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32, %o: bf16):
    %n = arith.negf %c : f32
    %wa = arith.extf %a : bf16 to f32
    %wb = arith.extf %b : bf16 to f32
    %p = arith.mulf %wa, %wb : f32
    %q = arith.mulf %p, %n : f32
    %r = arith.truncf %q : f32 to bf16
    linalg.yield %r : bf16
  }
  return
}
