// RUN: llama-opt %s --pass-pipeline='builtin.module(gpu.module(llama-spirv-scalarize))' --split-input-file | FileCheck %s

gpu.module @m {
  // CHECK-LABEL: gpu.func @sum
  // CHECK-SAME: (%[[X:.*]]: memref<?xi16>, %[[Y:.*]]: memref<?xf32>, %[[N:.*]]: i32)
  gpu.func @sum(%x: memref<?xbf16>, %y: memref<?xf32>, %n: i32) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %zero = arith.constant dense<0.0> : vector<2xf32>
    %end = arith.index_cast %n : i32 to index
    // A loop carries two numbers.
    // CHECK: %[[SUM:.*]]:2 = scf.for %[[I:.*]] = {{.*}} iter_args(%[[A:.*]] = {{.*}}, %[[B:.*]] = {{.*}}) -> (f32, f32)
    %sum = scf.for %i = %c0 to %end step %c2 iter_args(%a = %zero) -> (vector<2xf32>) {
      // CHECK: memref.load %[[X]][%[[I]]] : memref<?xi16>
      // CHECK: %[[NEXT:.*]] = arith.addi %[[I]], %{{.*}}
      // CHECK: memref.load %[[X]][%[[NEXT]]] : memref<?xi16>
      %v = vector.load %x[%i] : memref<?xbf16>, vector<2xbf16>
      // CHECK: arith.extui %{{.*}} : i16 to i32
      // CHECK: arith.shli
      // CHECK: %[[W:.*]] = arith.bitcast %{{.*}} : i32 to f32
      %w = arith.extf %v : vector<2xbf16> to vector<2xf32>
      // CHECK-COUNT-2: math.fma
      // CHECK-NOT: vector.fma
      %s = vector.fma %w, %w, %a : vector<2xf32>
      scf.yield %s : vector<2xf32>
    }
    // CHECK: %[[TOTAL:.*]] = arith.addf %[[SUM]]#1, %[[SUM]]#0
    %total = vector.reduction <add>, %sum : vector<2xf32> into f32
    // CHECK: memref.store %[[TOTAL]], %[[Y]]
    memref.store %total, %y[%c0] : memref<?xf32>
    gpu.return
  }

  // A product that something else needs, or that is to be rounded, stays.
  // CHECK-LABEL: gpu.func @products
  gpu.func @products(%x: memref<?xf32>) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    %c0 = arith.constant 0 : index
    %a = memref.load %x[%c0] : memref<?xf32>
    // CHECK: %[[P:.*]] = arith.mulf
    // CHECK-NEXT: %[[Q:.*]] = arith.addf %[[P]]
    %p = arith.mulf %a, %a fastmath<contract> : f32
    %q = arith.addf %p, %a fastmath<contract> : f32
    // CHECK-NEXT: %[[R:.*]] = arith.mulf
    // CHECK-NEXT: arith.addf
    %r = arith.mulf %p, %q : f32
    %s = arith.addf %r, %a fastmath<contract> : f32
    // CHECK-NOT: arith.addf
    // CHECK: math.fma
    %t = arith.mulf %s, %q fastmath<contract> : f32
    %u = arith.addf %a, %t fastmath<contract> : f32
    memref.store %u, %x[%c0] : memref<?xf32>
    gpu.return
  }
}
