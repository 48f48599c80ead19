// RUN: llama-opt %s --llama-merge-parallel --canonicalize | FileCheck %s
// RUN: llama-opt %s --llama-merge-parallel --llama-merge-parallel --canonicalize | FileCheck %s
// RUN: llama-opt %s --llama-merge-parallel --remarks-filter=llama-merge-parallel --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// Three loops, 4 + 3 + rest iterations; sizes and allocations that the later
// ones need go first. Stacks are shared where the types are equal.

// CHECK-LABEL: func.func @three
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<64xf32>, %[[A:[a-z0-9]+]]: memref<64xf32>, %[[B:[a-z0-9]+]]: memref<?xf32>
// CHECK-DAG:     %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG:     %[[C3:.*]] = arith.constant 3 : index
// CHECK-DAG:     %[[N:.*]] = memref.dim %[[B]]
// CHECK:         %[[C:.*]] = memref.alloc(%[[N]])
// CHECK:         %[[TOTAL:.*]] = arith.addi {{.*}} : index
// CHECK-NOT:     scf.forall
// CHECK:         scf.forall (%[[T:.*]]) in (%[[TOTAL]]) {
// CHECK-NEXT:      %[[S:.*]] = memref.alloca() : memref<64xi8>
// CHECK-NOT:       memref.alloca
// CHECK:           %[[IS0:.*]] = arith.cmpi ult, %[[T]], %[[C4]]
// CHECK-NEXT:      scf.if %[[IS0]] {
// CHECK:             memref.view %[[S]]
// CHECK:             memref.store %{{.*}}, %[[A]]
// CHECK-NEXT:      } else {
// CHECK-NEXT:        %[[T1:.*]] = arith.subi %[[T]], %[[C4]]
// CHECK-NEXT:        %[[IS1:.*]] = arith.cmpi ult, %[[T1]], %[[C3]]
// CHECK-NEXT:        scf.if %[[IS1]] {
// CHECK:               memref.view %[[S]]
// CHECK:               memref.store %{{.*}}, %[[B]][%{{.*}}]
// CHECK-NEXT:        } else {
// CHECK:               %[[T2:.*]] = arith.subi %[[T]], %c7
// CHECK:               memref.store %{{.*}}, %[[C]][%[[T2]]]
// CHECK-NOT:     scf.forall
// CHECK:         return
func.func @three(%x: memref<64xf32>, %a: memref<64xf32>, %b: memref<?xf32>) -> memref<?xf32> {
  %c0 = arith.constant 0 : index
  // REMARK: :[[#@LINE+1]]:3: remark: [Passed] merged | Category:llama-merge-parallel | Remark="3 parallel loops are one"
  scf.forall (%i) = (0) to (64) step (16) {
    %s = memref.alloca() : memref<64xi8>
    %v = memref.view %s[%c0][] : memref<64xi8> to memref<16xf32>
    %0 = memref.load %x[%i] : memref<64xf32>
    memref.store %0, %v[%c0] : memref<16xf32>
    memref.store %0, %a[%i] : memref<64xf32>
  }
  scf.forall (%i, %j) in (3, 1) {
    %s = memref.alloca() : memref<64xi8>
    %v = memref.view %s[%c0][] : memref<64xi8> to memref<16xf32>
    %0 = memref.load %x[%i] : memref<64xf32>
    memref.store %0, %v[%c0] : memref<16xf32>
    memref.store %0, %b[%i] : memref<?xf32>
  }
  %n = memref.dim %b, %c0 : memref<?xf32>
  %c = memref.alloc(%n) : memref<?xf32>
  scf.forall (%i) in (%n) {
    %0 = memref.load %x[%c0] : memref<64xf32>
    memref.store %0, %c[%i] : memref<?xf32>
  }
  return %c : memref<?xf32>
}

// A copy between two loops that has to do with neither; a constant that both
// read; several dimensions, whose last one runs fastest.

// CHECK-LABEL: func.func @between
// CHECK:         scf.forall (%[[T:.*]]) in (16)
// CHECK:           scf.if
// CHECK:             %[[J:.*]] = arith.remui %[[T]], %c5
// CHECK:             %[[I:.*]] = arith.divui %[[T]], %c5
// CHECK:             memref.store %{{.*}}, %{{.*}}[%[[I]], %[[J]]]
// CHECK:         memref.copy
// CHECK-NOT:     scf.forall
// CHECK:         return
memref.global "private" constant @table : memref<4xf32> = dense<1.0>
func.func @between(%x: memref<4xf32>, %y: memref<4xf32>, %a: memref<2x5xf32>, %b: memref<6xf32>) {
  %c0 = arith.constant 0 : index
  // REMARK: :[[#@LINE+1]]:3: remark: [Passed] merged {{.*}}"2 parallel loops are one"
  scf.forall (%i, %j) in (2, 5) {
    %t = memref.get_global @table : memref<4xf32>
    %0 = memref.load %t[%c0] : memref<4xf32>
    memref.store %0, %a[%i, %j] : memref<2x5xf32>
  }
  memref.copy %x, %y : memref<4xf32> to memref<4xf32>
  scf.forall (%i) in (6) {
    %t = memref.get_global @table : memref<4xf32>
    %0 = memref.load %t[%c0] : memref<4xf32>
    memref.store %0, %b[%i] : memref<6xf32>
  }
  return
}

// The second loop depends on the first; the third one does not, and is merged
// with the first.

// CHECK-LABEL: func.func @chain
// CHECK:         scf.forall
// CHECK:           scf.if
// CHECK:         scf.forall
// CHECK-NOT:       scf.if
// CHECK:         return
func.func @chain(%x: memref<4xf32>, %a: memref<4xf32>, %b: memref<4xf32>, %c: memref<4xf32>) {
  // REMARK-DAG: :[[#@LINE+1]]:3: remark: [Passed] merged
  scf.forall (%i) in (4) {
    %0 = memref.load %x[%i] : memref<4xf32>
    memref.store %0, %a[%i] : memref<4xf32>
  }
  // REMARK-DAG: :[[#@LINE+1]]:3: remark: [Missed] not merged | Category:llama-merge-parallel | Remark="it touches what the loop before it writes, or the other way round"
  scf.forall (%i) in (4) {
    %0 = memref.load %a[%i] : memref<4xf32>
    memref.store %0, %b[%i] : memref<4xf32>
  }
  scf.forall (%i) in (4) {
    %0 = memref.load %x[%i] : memref<4xf32>
    memref.store %0, %c[%i] : memref<4xf32>
  }
  return
}

// Near misses. Two views of one buffer, of which one is written.

// CHECK-LABEL: func.func @views
// CHECK-COUNT-2: scf.forall
func.func @views(%x: memref<4xf32>, %a: memref<8xf32>) {
  %v = memref.subview %a[0] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1]>>
  %w = memref.subview %a[4] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 4>>
  scf.forall (%i) in (4) {
    %0 = memref.load %x[%i] : memref<4xf32>
    memref.store %0, %v[%i] : memref<4xf32, strided<[1]>>
  }
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not merged {{.*}}"it touches what the loop before it writes, or the other way round"
  scf.forall (%i) in (4) {
    %0 = memref.load %x[%i] : memref<4xf32>
    memref.store %0, %w[%i] : memref<4xf32, strided<[1], offset: 4>>
  }
  return
}

// The first loop reads what the second one writes.

// CHECK-LABEL: func.func @read_first
// CHECK-COUNT-2: scf.forall
func.func @read_first(%x: memref<4xf32>, %a: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  scf.forall (%i) in (4) {
    %0 = memref.load %x[%i] : memref<4xf32>
    memref.store %0, %a[%i] : memref<4xf32>
  }
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not merged {{.*}}"it touches what the loop before it writes, or the other way round"
  scf.forall (%i) in (4) {
    %0 = arith.constant 1.0 : f32
    memref.store %0, %x[%i] : memref<4xf32>
  }
  return
}

// What is between them writes what the second one reads.

// CHECK-LABEL: func.func @written_between
// CHECK-COUNT-2: scf.forall
func.func @written_between(%x: memref<4xf32>, %y: memref<4xf32>, %a: memref<4xf32>, %b: memref<4xf32>) {
  scf.forall (%i) in (4) {
    %0 = memref.load %x[%i] : memref<4xf32>
    memref.store %0, %a[%i] : memref<4xf32>
  }
  memref.copy %x, %y : memref<4xf32> to memref<4xf32>
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not merged {{.*}}"it touches what is written between it and the loop before it, or the other way round"
  scf.forall (%i) in (4) {
    %0 = memref.load %y[%i] : memref<4xf32>
    memref.store %0, %b[%i] : memref<4xf32>
  }
  return
}

// The number of iterations is what the first loop writes, or is computed in a
// region.

// CHECK-LABEL: func.func @needed
// CHECK-COUNT-3: scf.forall
func.func @needed(%x: memref<4xindex>, %a: memref<4xindex>, %b: memref<4xindex>, %c: memref<4xindex>, %if: i1) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  scf.forall (%i) in (4) {
    memref.store %i, %a[%i] : memref<4xindex>
  }
  %n = memref.load %a[%c0] : memref<4xindex>
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not merged {{.*}}"it needs what cannot be computed before the loop before it"
  scf.forall (%i) in (%n) {
    memref.store %i, %b[%i] : memref<4xindex>
  }
  %m = scf.if %if -> index {
    %0 = memref.load %x[%c0] : memref<4xindex>
    scf.yield %0 : index
  } else {
    scf.yield %c4 : index
  }
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not merged {{.*}}"it needs what cannot be computed before the loop before it"
  scf.forall (%i) in (%m) {
    memref.store %i, %c[%i] : memref<4xindex>
  }
  return
}

// A buffer of unknown origin, a call, and loops with a mapping.

// CHECK-LABEL: func.func @unknown
// CHECK-COUNT-6: scf.forall
func.func private @call()
func.func @unknown(%x: memref<4xf32>, %a: memref<4xf32>, %b: memref<4xf32>, %if: i1) {
  %f = arith.constant 1.0 : f32
  %s = arith.select %if, %a, %b : memref<4xf32>
  scf.forall (%i) in (4) {
    memref.store %f, %s[%i] : memref<4xf32>
  }
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not merged {{.*}}"it touches what the loop before it writes, or the other way round"
  scf.forall (%i) in (4) {
    memref.store %f, %b[%i] : memref<4xf32>
  }
  call @call() : () -> ()
  scf.forall (%i) in (4) {
    memref.store %f, %a[%i] : memref<4xf32>
  }
  // REMARK: :[[#@LINE+1]]:3: remark: [Missed] not merged {{.*}}"an operation in it does not say what it does"
  scf.forall (%i) in (4) {
    func.call @call() : () -> ()
  }
  scf.forall (%i) in (4) {
    memref.store %f, %x[%i] : memref<4xf32>
  } {mapping = [#gpu.block<x>]}
  scf.forall (%i) in (4) {
    memref.store %f, %b[%i] : memref<4xf32>
  } {mapping = [#gpu.block<x>]}
  return
}

// Loops of which none is known to have several iterations: where each has one,
// one task executes them all.

// CHECK-LABEL: func.func @rows
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?xf32>, %{{.*}}: memref<?xf32>, %[[N:.*]]: index, %[[M:.*]]: index
// CHECK:         %[[SUM:.*]] = arith.addi
// CHECK:         %[[ONE:.*]] = arith.cmpi eq, %{{.*}}, %c1
// CHECK:         %[[STEP:.*]] = arith.select %[[ONE]], %c2, %c1
// CHECK:         scf.forall (%[[T:.*]]) = (0) to (%[[SUM]]) step (%[[STEP]]) {
// CHECK:           %[[END:.*]] = arith.minsi %{{.*}}, %[[SUM]]
// CHECK:           scf.for %[[I:.*]] = %[[T]] to %[[END]] step %c1
// CHECK:             arith.cmpi ult, %[[I]]
// CHECK:             scf.if
func.func @rows(%x: memref<?xf32>, %y: memref<?xf32>, %n: index, %m: index) {
  %f = arith.constant 1.0 : f32
  // REMARK-DAG: :[[#@LINE+1]]:3: remark: [Passed] merged
  scf.forall (%i) in (%n) {
    memref.store %f, %x[%i] : memref<?xf32>
  }
  scf.forall (%i) in (%m) {
    memref.store %f, %y[%i] : memref<?xf32>
  }
  return
}
