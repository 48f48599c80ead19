// One-shot bufferisation of llama operations as they stand.
// RUN: llama-opt %s --split-input-file --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s

// The cache of an argument that may be written is updated in place: all that
// moves is the new tokens.
// CHECK-LABEL: func.func @in_place
// CHECK-SAME:    %[[NEW:.*]]: memref<1x2x3x8xf32>, %[[CACHE:.*]]: memref<1x2x16x8xf32>,
// CHECK-NOT:     memref.alloc
// CHECK:         %[[PART:.*]] = memref.subview %[[CACHE]]
// CHECK-NEXT:    memref.copy %[[NEW]], %[[PART]]
// CHECK-NOT:     memref.copy
// CHECK:         return %[[CACHE]]
func.func @in_place(%new: tensor<1x2x3x8xf32>, %cache: tensor<1x2x16x8xf32>, %p: tensor<i64>) -> tensor<1x2x16x8xf32> {
  %y = llama.kv_cache_update %new into %cache at %p : tensor<1x2x3x8xf32> into tensor<1x2x16x8xf32> at tensor<i64>
  return %y : tensor<1x2x16x8xf32>
}

// -----

// Whoever reads the old cache afterwards keeps it.
// CHECK-LABEL: func.func @read_later
// CHECK-SAME:    %[[NEW:.*]]: memref<1x2x3x8xf32>, %[[CACHE:.*]]: memref<1x2x16x8xf32>,
// CHECK:         %[[COPY:.*]] = memref.alloc() {{.*}} : memref<1x2x16x8xf32>
// CHECK:         memref.copy %[[CACHE]], %[[COPY]]
// CHECK:         %[[PART:.*]] = memref.subview %[[COPY]]
// CHECK-NEXT:    memref.copy %[[NEW]], %[[PART]]
// CHECK:         memref.load %[[CACHE]]
// CHECK:         return %[[COPY]]
func.func @read_later(%new: tensor<1x2x3x8xf32>, %cache: tensor<1x2x16x8xf32>, %p: tensor<i64>, %i: index)
    -> (tensor<1x2x16x8xf32>, f32) {
  %y = llama.kv_cache_update %new into %cache at %p : tensor<1x2x3x8xf32> into tensor<1x2x16x8xf32> at tensor<i64>
  %c0 = arith.constant 0 : index
  %old = tensor.extract %cache[%c0, %c0, %i, %c0] : tensor<1x2x16x8xf32>
  return %y, %old : tensor<1x2x16x8xf32>, f32
}

// -----

// An argument that may not be written is copied.
// CHECK-LABEL: func.func @read_only
// CHECK-SAME:    %[[NEW:.*]]: memref<1x2x3x8xf32>, %[[CACHE:.*]]: memref<1x2x16x8xf32>
// CHECK:         %[[COPY:.*]] = memref.alloc() {{.*}} : memref<1x2x16x8xf32>
// CHECK:         memref.copy %[[CACHE]], %[[COPY]]
// CHECK:         return %[[COPY]]
func.func @read_only(%new: tensor<1x2x3x8xf32>, %cache: tensor<1x2x16x8xf32> {bufferization.writable = false},
                     %p: tensor<i64>) -> tensor<1x2x16x8xf32> {
  %y = llama.kv_cache_update %new into %cache at %p : tensor<1x2x3x8xf32> into tensor<1x2x16x8xf32> at tensor<i64>
  return %y : tensor<1x2x16x8xf32>
}

// -----

// Nothing to write: the cache is the result.
// CHECK-LABEL: func.func @no_tokens
// CHECK-SAME:    %[[CACHE:[a-z0-9]+]]: memref<1x2x16x8xf32>
// CHECK-NEXT:    return %[[CACHE]]
func.func @no_tokens(%cache: tensor<1x2x16x8xf32>, %new: tensor<1x2x0x8xf32>, %p: tensor<i64>) -> tensor<1x2x16x8xf32> {
  %y = llama.kv_cache_update %new into %cache at %p : tensor<1x2x0x8xf32> into tensor<1x2x16x8xf32> at tensor<i64>
  return %y : tensor<1x2x16x8xf32>
}

// -----

// Accumulator, maximum and sum stay where they are.
// CHECK-LABEL: func.func @state
// CHECK-SAME:    %[[ACC:[a-z0-9]+]]: memref<1x4x3x8xf32>, %[[MAX:[a-z0-9]+]]: memref<1x4x3xf32>, %[[SUM:[a-z0-9]+]]: memref<1x4x3xf32>
// CHECK-NOT:     memref.copy
// CHECK:         return %[[ACC]], %[[MAX]], %[[SUM]]
func.func @state(%acc: tensor<1x4x3x8xf32>, %max: tensor<1x4x3xf32>, %sum: tensor<1x4x3xf32>, %q: tensor<1x4x3x8xf32>,
                 %k: tensor<1x2x64x8xf32>, %v: tensor<1x2x64x8xf32>)
    -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>) {
  %r:3 = llama.attention_partial %q, %k, %v into %acc, %max, %sum {causal}
    : tensor<1x4x3x8xf32>, tensor<1x2x64x8xf32>, tensor<1x2x64x8xf32>
    into tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
  return %r#0, %r#1, %r#2 : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
}

// -----

// One tensor as two destinations: one of them is a copy.
// CHECK-LABEL: func.func @shared_state
// CHECK-SAME:    %[[ACC:[a-z0-9]+]]: memref<1x4x3x8xf32>, %[[ROWS:[a-z0-9]+]]: memref<1x4x3xf32>
// CHECK:         %[[COPY:.*]] = memref.alloc() {{.*}} : memref<1x4x3xf32>
// CHECK:         memref.copy %[[ROWS]], %[[COPY]]
func.func @shared_state(%acc: tensor<1x4x3x8xf32>, %rows: tensor<1x4x3xf32>, %q: tensor<1x4x3x8xf32>,
                        %k: tensor<1x2x64x8xf32>, %v: tensor<1x2x64x8xf32>)
    -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>) {
  %r:3 = llama.attention_partial %q, %k, %v into %acc, %rows, %rows
    : tensor<1x4x3x8xf32>, tensor<1x2x64x8xf32>, tensor<1x2x64x8xf32>
    into tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
  return %r#0, %r#1, %r#2 : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
}

// -----

// A result is computed where it will lie; operands are never written.
// CHECK-LABEL: func.func @elementwise
// CHECK-SAME:    %[[GATE:.*]]: memref<?x128xbf16>, %[[UP:.*]]: memref<?x128xbf16>
// CHECK:         %[[Y:.*]] = memref.alloc(
// CHECK-NOT:     memref.alloc
// CHECK:         linalg.generic {{.*}} ins(%[[GATE]], %[[UP]] : {{.*}}) outs(%[[Y]] :
// CHECK-NOT:     memref.copy
// CHECK:         return %[[Y]]
func.func @elementwise(%gate: tensor<?x128xbf16>, %up: tensor<?x128xbf16>) -> tensor<?x128xbf16> {
  %y = llama.swiglu %gate, %up : tensor<?x128xbf16>
  return %y : tensor<?x128xbf16>
}

// -----

// Without elements there is nothing to compute.
// CHECK-LABEL: func.func @no_rows
// CHECK-NOT:     linalg
// CHECK:         return
func.func @no_rows(%gate: tensor<0x128xf32>, %up: tensor<0x128xf32>) -> tensor<0x128xf32> {
  %y = llama.swiglu %gate, %up : tensor<0x128xf32>
  return %y : tensor<0x128xf32>
}

// -----

// Frequencies are one constant of the module, as many tables as there are.
// CHECK-LABEL: module
// CHECK-COUNT-1: memref.global
// CHECK-NOT:   memref.global
// CHECK:       func.func @tables
func.func @tables(%p: tensor<5xi64>, %r: tensor<7xi64>)
    -> (tensor<5x4xf32>, tensor<5x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) {
  %c0, %s0 = llama.rope_table %p {dim = 8 : i64, theta = 10000.0} : tensor<5xi64> -> tensor<5x4xf32>
  %c1, %s1 = llama.rope_table %r {dim = 8 : i64, theta = 10000.0} : tensor<7xi64> -> tensor<7x4xf32>
  return %c0, %s0, %c1, %s1 : tensor<5x4xf32>, tensor<5x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>
}

// -----

// In a loop, the same state from step to step.
// CHECK-LABEL: func.func @loop
// CHECK-SAME:    %{{.*}}: memref<4x1x2x3x8xf32>, %[[CACHE:[a-z0-9]+]]: memref<1x2x16x8xf32>
// CHECK:         scf.for
// CHECK-NOT:       memref.alloc
// CHECK:           memref.subview %[[CACHE]]
// CHECK:         return %[[CACHE]]
func.func @loop(%news: tensor<4x1x2x3x8xf32>, %cache: tensor<1x2x16x8xf32>, %p: tensor<4xi64>) -> tensor<1x2x16x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %y = scf.for %i = %c0 to %c4 step %c1 iter_args(%state = %cache) -> tensor<1x2x16x8xf32> {
    %new = tensor.extract_slice %news[%i, 0, 0, 0, 0] [1, 1, 2, 3, 8] [1, 1, 1, 1, 1]
      : tensor<4x1x2x3x8xf32> to tensor<1x2x3x8xf32>
    %at = tensor.extract_slice %p[%i] [1] [1] : tensor<4xi64> to tensor<i64>
    %next = llama.kv_cache_update %new into %state at %at
      : tensor<1x2x3x8xf32> into tensor<1x2x16x8xf32> at tensor<i64>
    scf.yield %next : tensor<1x2x16x8xf32>
  }
  return %y : tensor<1x2x16x8xf32>
}
