// RUN: llama-opt %s --split-input-file \
// RUN:   --pass-pipeline='builtin.module(func.func(llama-x86-quantized-contractions{vector-bytes=64 max-rows=4}))' | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// The body of the operation is what its attribute names; these tests give the bytes that it reads and no more.

// Chosen by the rows of x: four rows of weights at a time in registers, or all of them in memory and then the contraction.
// CHECK-LABEL: func.func @linear
// CHECK-SAME:    %[[X:.*]]: memref<?x64xf32>, %[[BYTES:.*]]: memref<10x68xi8>, %[[SUMS:.*]]: memref<?x10xf32>
// CHECK:       %[[W:.*]] = memref.alloca()
// CHECK:       %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK:       %[[FEW:.*]] = arith.cmpi ule, %[[ROWS]], %c4
// CHECK:       scf.if
// CHECK:         vector.store {{.*}}, %[[W]][{{.*}}] : memref<10x64xf32>, vector<16xf32>
// CHECK:       scf.if %[[FEW]]
// CHECK-NOT:     %[[W]]
// CHECK:         memref.prefetch %[[BYTES]]
// CHECK:         vector.load %[[BYTES]][{{.*}}] : memref<10x68xi8>, vector<16xi8>
// CHECK:         arith.addf {{.*}} fastmath<contract> : vector<16xf32>
// CHECK:         vector.reduction <add>
// CHECK:       } else {
// CHECK:         linalg.generic {{.*}} ins(%[[X]], %[[W]]
func.func @linear(%x: memref<?x64xf32>, %bytes: memref<10x68xi8>, %sums: memref<?x10xf32>) {
  %w = memref.alloca() : memref<10x64xf32>
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
    outs(%w : memref<10x64xf32>) attrs = {llama.block_format = #llama.block_format<q8_0>} {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %byte = memref.load %bytes[%i, %i] : memref<10x68xi8>
    %v = arith.sitofp %byte : i8 to f32
    linalg.yield %v : f32
  }
  linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x, %w : memref<?x64xf32>, memref<10x64xf32>) outs(%sums : memref<?x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// Nothing multiplies it: an embedding's rows. Rounded to its type.
// CHECK-LABEL: func.func @rows
// CHECK-NOT:   scf.if
// CHECK:       arith.mulf {{.*}} : vector<16xf32>
// CHECK:       arith.truncf {{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK:       vector.store {{.*}} : memref<?x256xbf16>, vector<16xbf16>
// CHECK-NOT:   linalg.generic
func.func @rows(%bytes: memref<?x210xi8>, %w: memref<?x256xbf16>) {
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
    outs(%w : memref<?x256xbf16>) attrs = {llama.block_format = #llama.block_format<q6_K>} {
  ^bb0(%out: bf16):
    %i = linalg.index 0 : index
    %byte = memref.load %bytes[%i, %i] : memref<?x210xi8>
    %v = arith.sitofp %byte : i8 to bf16
    linalg.yield %v : bf16
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#km = affine_map<(m, n, k) -> (k, m)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// x turned: no form for few rows, but the weights are dequantised by vectors.
// CHECK-LABEL: func.func @turned
// CHECK-NOT:   scf.if
// CHECK:       vector.store
// CHECK:       linalg.generic
func.func @turned(%x: memref<64x3xf32>, %bytes: memref<10x36xi8>, %w: memref<10x64xf32>, %sums: memref<3x10xf32>) {
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
    outs(%w : memref<10x64xf32>) attrs = {llama.block_format = #llama.block_format<q4_0>} {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %byte = memref.load %bytes[%i, %i] : memref<10x36xi8>
    %v = arith.sitofp %byte : i8 to f32
    linalg.yield %v : f32
  }
  linalg.generic {indexing_maps = [#km, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x, %w : memref<64x3xf32>, memref<10x64xf32>) outs(%sums : memref<3x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// Near misses: f64, which vectors of f32 cannot give, and an operation without the attribute.
// CHECK-LABEL: func.func @near_misses
// CHECK-NOT:   vector
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT:   vector
func.func @near_misses(%bytes: memref<?x34xi8>, %a: memref<?x32xf64>, %b: memref<?x32xf32>) {
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
    outs(%a : memref<?x32xf64>) attrs = {llama.block_format = #llama.block_format<q8_0>} {
  ^bb0(%out: f64):
    %i = linalg.index 0 : index
    %byte = memref.load %bytes[%i, %i] : memref<?x34xi8>
    %v = arith.sitofp %byte : i8 to f64
    linalg.yield %v : f64
  }
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%b : memref<?x32xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %byte = memref.load %bytes[%i, %i] : memref<?x34xi8>
    %v = arith.sitofp %byte : i8 to f32
    linalg.yield %v : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// The blocks change before the contraction: they are dequantised where they are.
// CHECK-LABEL: func.func @written_between
// CHECK-NOT:   scf.if
// CHECK:       vector.store
// CHECK:       linalg.fill
// CHECK-NOT:   scf.if
// CHECK:       linalg.generic
func.func @written_between(%x: memref<3x32xf32>, %bytes: memref<10x34xi8>, %sums: memref<3x10xf32>) {
  %zero = arith.constant 0 : i8
  %w = memref.alloca() : memref<10x32xf32>
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
    outs(%w : memref<10x32xf32>) attrs = {llama.block_format = #llama.block_format<q8_0>} {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %byte = memref.load %bytes[%i, %i] : memref<10x34xi8>
    %v = arith.sitofp %byte : i8 to f32
    linalg.yield %v : f32
  }
  linalg.fill ins(%zero : i8) outs(%bytes : memref<10x34xi8>)
  linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x, %w : memref<3x32xf32>, memref<10x32xf32>) outs(%sums : memref<3x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// Somebody else may read the dequantised weights.
// CHECK-LABEL: func.func @seen_elsewhere
// CHECK-NOT:   scf.if
// CHECK:       vector.store
// CHECK-NOT:   scf.if
// CHECK:       linalg.generic
func.func @seen_elsewhere(%x: memref<3x32xf32>, %bytes: memref<10x34xi8>, %w: memref<10x32xf32>, %sums: memref<3x10xf32>) {
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
    outs(%w : memref<10x32xf32>) attrs = {llama.block_format = #llama.block_format<q8_0>} {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %byte = memref.load %bytes[%i, %i] : memref<10x34xi8>
    %v = arith.sitofp %byte : i8 to f32
    linalg.yield %v : f32
  }
  linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x, %w : memref<3x32xf32>, memref<10x32xf32>) outs(%sums : memref<3x10xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}
