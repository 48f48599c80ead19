// RUN: llama-opt %s --llama-gpu-map --canonicalize --cse --split-input-file | FileCheck %s

// A task is a block; rows that are few divide their reductions, and add up in
// workgroup memory. What one operation wrote is read behind a barrier.

#row = affine_map<(i, j) -> (i, j)>
#sum = affine_map<(i, j) -> (i)>

// CHECK-LABEL: func.func @norm
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?x512xf32>, %[[Y:[a-z0-9]+]]: memref<?x512xf32>
func.func @norm(%x: memref<?x512xf32>, %y: memref<?x512xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %rows = memref.dim %x, %c0 : memref<?x512xf32>
  // CHECK:     %[[ROWS:.*]] = memref.dim %[[X]]
  // CHECK-NOT: scf.forall
  // CHECK:     gpu.launch blocks(%[[B:[a-z0-9]+]], {{.*}}threads(%[[T:[a-z0-9]+]], {{.*}}= %c256{{.*}} workgroup(%[[SUM:.*]] : memref<1xf32, #gpu.address_space<workgroup>>, %[[PARTS:.*]] : memref<256xf32, #gpu.address_space<workgroup>>)
  scf.forall (%i) in (%rows) {
    %scratch = memref.alloca() : memref<1xf32>
    %row = memref.subview %x[%i, 0] [1, 512] [1, 1] : memref<?x512xf32> to memref<1x512xf32, strided<[512, 1], offset: ?>>
    %out = memref.subview %y[%i, 0] [1, 512] [1, 1] : memref<?x512xf32> to memref<1x512xf32, strided<[512, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%scratch : memref<1xf32>)
    // CHECK:         memref.store %{{.*}}, %[[SUM]]
    // CHECK:         gpu.barrier
    // CHECK:         %[[PART:.*]] = scf.for %{{.*}} = %[[T]] to %c512 step %c256 iter_args
    // CHECK:         memref.store %[[PART]], %[[PARTS]][%[[T]]]
    // CHECK-NEXT:    gpu.barrier
    // CHECK:         arith.cmpi ult, %[[T]], %c128
    // CHECK:         gpu.barrier
    // CHECK:         arith.cmpi ult, %[[T]], %c1
    // CHECK:         %[[FIRST:.*]] = arith.cmpi eq, %[[T]], %c0
    // CHECK:         scf.if %[[FIRST]]
    // CHECK:           memref.store %{{.*}}, %[[SUM]]
    linalg.generic {indexing_maps = [#row, #sum], iterator_types = ["parallel", "reduction"]}
        ins(%row : memref<1x512xf32, strided<[512, 1], offset: ?>>) outs(%scratch : memref<1xf32>) {
    ^bb0(%a: f32, %s: f32):
      %square = arith.mulf %a, %a : f32
      %next = arith.addf %s, %square : f32
      linalg.yield %next : f32
    }
    // CHECK:         gpu.barrier
    // CHECK:         scf.for %[[J:.*]] = %[[T]] to %c512 step %c256 {
    // CHECK:           memref.load %[[SUM]]
    linalg.generic {indexing_maps = [#row, #sum, #row], iterator_types = ["parallel", "parallel"]}
        ins(%row, %scratch : memref<1x512xf32, strided<[512, 1], offset: ?>>, memref<1xf32>)
        outs(%out : memref<1x512xf32, strided<[512, 1], offset: ?>>) {
    ^bb0(%a: f32, %s: f32, %o: f32):
      %q = arith.divf %a, %s : f32
      linalg.yield %q : f32
    }
  }
  // CHECK:     gpu.terminator
  return
}

// -----

// A reduction whose sum has a body of another form is one thread's.

// CHECK-LABEL: func.func @chain
// CHECK:     gpu.launch
// CHECK-NOT: workgroup
// CHECK:     scf.for %{{.*}} = %c0 to %c512 step %c1 iter_args
func.func @chain(%x: memref<512xf32>, %y: memref<f32>) {
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> ()>], iterator_types = ["reduction"]}
        ins(%x : memref<512xf32>) outs(%y : memref<f32>) {
    ^bb0(%a: f32, %s: f32):
      %p = arith.mulf %s, %a : f32
      %q = arith.addf %p, %s : f32
      linalg.yield %q : f32
    }
  }
  return
}

// -----

// Alone: a thread an element. A number that it needs is read inside.

// CHECK-LABEL: func.func @alone
// CHECK-SAME:    %{{.*}}: memref<?xf32>, %[[P:[a-z0-9]+]]: memref<i64>
func.func @alone(%x: memref<?xf32>, %position: memref<i64>) {
  // CHECK-NOT: memref.load
  %p = memref.load %position[] : memref<i64>
  // CHECK:     %[[BLOCKS:.*]] = arith.ceildivui %{{.*}}, %c256
  // CHECK:     gpu.launch
  // CHECK:       memref.load %[[P]][]
  // CHECK:       arith.muli %{{.*}}, %c256
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%x : memref<?xf32>) {
  ^bb0(%o: f32):
    %f = arith.sitofp %p : i64 to f32
    linalg.yield %f : f32
  }
  return
}

// -----

// A number is stored by one thread, and read behind a barrier.

// CHECK-LABEL: func.func @number
// CHECK-SAME:    %[[N:[a-z0-9]+]]: memref<i64>, %[[X:[a-z0-9]+]]: memref<64xi64>
func.func @number(%n: memref<i64>, %x: memref<64xi64>) {
  // CHECK:     gpu.launch {{.*}}threads(%[[T:[a-z0-9]+]],
  scf.forall (%i) in (2) {
    %scratch = memref.alloca() : memref<i64>
    %v = memref.load %n[] : memref<i64>
    // CHECK:       arith.cmpi eq, %[[T]], %c0
    // CHECK-NEXT:  scf.if
    // CHECK-NEXT:    memref.store
    memref.store %v, %scratch[] : memref<i64>
    // CHECK:       gpu.barrier
    // CHECK:       memref.load
    linalg.generic {indexing_maps = [affine_map<(i) -> ()>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
        ins(%scratch : memref<i64>) outs(%x : memref<64xi64>) {
    ^bb0(%a: i64, %o: i64):
      linalg.yield %a : i64
    }
  }
  return
}

// -----

// Code of threads is taken as it is, with its number of threads.

// CHECK-LABEL: func.func @threads
func.func @threads(%x: memref<64xf32>) {
  // CHECK: gpu.launch {{.*}}threads({{.*}}= %c64
  scf.forall (%i) in (3) {
    func.call @body(%x) : (memref<64xf32>) -> ()
    // CHECK-NEXT: %[[T:.*]] = gpu.thread_id
    // CHECK-NEXT: memref.store %{{.*}}, %{{.*}}[%[[T]]]
  }
  return
}
func.func private @body(%x: memref<64xf32>) attributes {llama.threads = 64} {
  %t = gpu.thread_id x
  %v = arith.constant 1.0 : f32
  memref.store %v, %x[%t] : memref<64xf32>
  return
}

// -----

// The last task is the first block.

// CHECK-LABEL: func.func @last_first
func.func @last_first(%x: memref<?xf32>, %n: index) {
  // CHECK:      gpu.launch blocks(%[[N:[a-z0-9]+]],
  // CHECK:        %[[TASK:.*]] = arith.subi %c2, %[[N]]
  // CHECK:        memref.store %{{.*}}, %{{.*}}[%[[TASK]]]
  scf.forall (%i) in (3) {
    func.call @one(%x, %i) : (memref<?xf32>, index) -> ()
  }
  return
}
func.func private @one(%x: memref<?xf32>, %i: index) attributes {llama.last_first, llama.threads = 64} {
  %v = arith.constant 1.0 : f32
  memref.store %v, %x[%i] : memref<?xf32>
  return
}

// -----

// Operations alone that do not depend on each other are one launch; the third
// reads what the first wrote.

// CHECK-LABEL: func.func @independent
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<300xf32>, %[[A:[a-z0-9]+]]: memref<300xf32>, %[[B:[a-z0-9]+]]: memref<300xf32>, %[[C:[a-z0-9]+]]: memref<300xf32>
func.func @independent(%x: memref<300xf32>, %a: memref<300xf32>, %b: memref<300xf32>, %c: memref<300xf32>) {
  // CHECK:     gpu.launch blocks(%[[N:[a-z0-9]+]], {{.*}}= %c4
  // CHECK:       %[[FIRST:.*]] = arith.cmpi ult, %[[N]], %c2
  // CHECK:       scf.if %[[FIRST]] {
  // CHECK:         memref.store %{{.*}}, %[[A]]
  // CHECK:       } else {
  // CHECK:         memref.store %{{.*}}, %[[B]]
  linalg.copy ins(%x : memref<300xf32>) outs(%a : memref<300xf32>)
  memref.copy %x, %b : memref<300xf32> to memref<300xf32>
  // CHECK:     gpu.launch {{.*}}= %c2
  // CHECK:       memref.store %{{.*}}, %[[C]]
  linalg.copy ins(%a : memref<300xf32>) outs(%c : memref<300xf32>)
  return
}

// -----

// A result that does not follow a parallel loop is one thread's along it.

// CHECK-LABEL: func.func @repeated
func.func @repeated(%s: memref<4x9xf32>, %m: memref<4xf32>, %p: memref<4x9xf32>) {
  // CHECK: gpu.launch {{.*}}threads(%[[T:[a-z0-9]+]],
  // CHECK:   scf.for %[[ROW:.*]] = %[[T]] to %c4 step %c256 {
  // CHECK:     scf.for %[[KEY:.*]] = %c0 to %c9 step %c1 {
  // CHECK:       memref.store %{{.*}}, %{{.*}}[%[[ROW]], %[[KEY]]]
  // CHECK:       memref.store %{{.*}}, %{{.*}}[%[[ROW]]]
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                    iterator_types = ["parallel", "parallel"]}
        ins(%s : memref<4x9xf32>) outs(%p, %m : memref<4x9xf32>, memref<4xf32>) {
    ^bb0(%a: f32, %o: f32, %b: f32):
      %max = arith.maximumf %b, %a : f32
      %d = arith.subf %a, %max : f32
      linalg.yield %d, %max : f32, f32
    }
  }
  return
}

// A loop that passes scratch on under another type carries no buffer.
// CHECK-LABEL: func.func @unchanged
// CHECK:         gpu.launch
// CHECK-SAME:      workgroup(%[[S:.*]] : memref<1x3xf32, #gpu.address_space<workgroup>>)
// CHECK:           scf.for
// CHECK-NOT:         iter_args
// CHECK:           gpu.terminator
func.func @unchanged(%x: memref<2x3xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  scf.forall (%t) in (2) {
    %scratch = memref.alloca() : memref<1x3xf32>
    linalg.fill ins(%zero : f32) outs(%scratch : memref<1x3xf32>)
    %cast = memref.cast %scratch : memref<1x3xf32> to memref<1x?xf32>
    %end = scf.for %i = %c0 to %n step %c1 iter_args(%s = %cast) -> (memref<1x?xf32>) {
      %known = memref.cast %s : memref<1x?xf32> to memref<1x3xf32>
      linalg.exp ins(%known : memref<1x3xf32>) outs(%known : memref<1x3xf32>)
      %flat = memref.collapse_shape %known [[0, 1]] : memref<1x3xf32> into memref<3xf32>
      %again = memref.expand_shape %flat [[0, 1]] output_shape [1, 3] : memref<3xf32> into memref<1x3xf32>
      %next = memref.cast %again : memref<1x3xf32> to memref<1x?xf32>
      scf.yield %next : memref<1x?xf32>
    }
    %row = memref.subview %x[%t, 0] [1, 3] [1, 1] : memref<2x3xf32> to memref<1x3xf32, strided<[3, 1], offset: ?>>
    %all = memref.cast %end : memref<1x?xf32> to memref<1x3xf32>
    linalg.copy ins(%all : memref<1x3xf32>) outs(%row : memref<1x3xf32, strided<[3, 1], offset: ?>>)
  }
  return
}
