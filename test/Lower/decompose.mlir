// RUN: llama-opt %s --convert-llama-to-linalg --llama-verify-linalg | FileCheck %s

// CHECK-LABEL: func.func @rmsnorm
// CHECK-SAME:    %[[X:.*]]: tensor<?x16xbf16>, %[[W:.*]]: tensor<16xbf16>, %[[R:.*]]: tensor<?x16xbf16>
// CHECK:         %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[R]]
// CHECK:           arith.truncf
// CHECK:         %[[SQ:.*]] = linalg.generic {{.*}} ins(%[[SUM]]
// CHECK:         %[[SCALE:.*]] = linalg.generic {{.*}} ins(%[[SQ]]
// CHECK:           math.sqrt
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[SUM]], %[[SCALE]], %[[W]]
// CHECK:           arith.mulf
// CHECK-NEXT:      arith.truncf
// CHECK-NEXT:      arith.extf
// CHECK:         return %[[Y]], %[[SUM]]
func.func @rmsnorm(%x: tensor<?x16xbf16>, %w: tensor<16xbf16>, %r: tensor<?x16xbf16>) -> (tensor<?x16xbf16>, tensor<?x16xbf16>) {
  %y, %sum = llama.rmsnorm %x, %w residual(%r : tensor<?x16xbf16>) {rounding = #llama.rounding<before_weight>}
    : tensor<?x16xbf16>, tensor<16xbf16> -> tensor<?x16xbf16>, tensor<?x16xbf16>
  return %y, %sum : tensor<?x16xbf16>, tensor<?x16xbf16>
}

// CHECK-LABEL: func.func @stat_size
// CHECK:         %[[N:.*]] = arith.constant 5.0
// CHECK:         %[[PART:.*]] = tensor.extract_slice {{.*}}[0, 0] [2, 5] [1, 1]
// CHECK:         %[[SQ:.*]] = linalg.generic {{.*}} ins(%[[PART]]
// CHECK:         linalg.generic {{.*}} ins(%[[SQ]], %[[N]]
func.func @stat_size(%x: tensor<2x8xf32>, %w: tensor<8xf32>) -> tensor<2x8xf32> {
  %y = llama.rmsnorm %x, %w {stat_size = 5 : i64} : tensor<2x8xf32>, tensor<8xf32> -> tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

// f32 without bias is the contraction alone.
// CHECK-LABEL: func.func @linear
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "reduction"]
// CHECK-NEXT:    ^bb0
// CHECK-NEXT:      arith.mulf
// CHECK-NEXT:      arith.addf
// CHECK:         return %[[Y]]
func.func @linear(%x: tensor<?x16xf32>, %w: tensor<8x16xf32>) -> tensor<?x8xf32> {
  %y = llama.linear %x, %w : tensor<?x16xf32>, tensor<8x16xf32> -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @linear_bias
// CHECK:         %[[T:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x8xf32>)
// CHECK:         linalg.generic {{.*}} ins(%[[T]], %{{.*}} : tensor<2x8xf32>, tensor<8xbf16>)
// CHECK:           arith.addf
// CHECK-NEXT:      arith.truncf
func.func @linear_bias(%x: tensor<2x16xbf16>, %w: tensor<8x16xbf16>, %b: tensor<8xbf16>) -> tensor<2x8xbf16> {
  %y = llama.linear %x, %w bias(%b : tensor<8xbf16>) : tensor<2x16xbf16>, tensor<8x16xbf16> -> tensor<2x8xbf16>
  return %y : tensor<2x8xbf16>
}

// The features beyond the tables pass through.
// CHECK-LABEL: func.func @rope
// CHECK:         tensor.extract_slice %{{.*}}[0, 0, 0, 0] [1, 2, 3, 4] [1, 1, 1, 1]
// CHECK:         tensor.extract_slice %{{.*}}[0, 0, 0, 4] [1, 2, 3, 4] [1, 1, 1, 1]
// CHECK:         arith.subf
// CHECK:         arith.addf
// CHECK:         %[[REST:.*]] = tensor.extract_slice %{{.*}}[0, 0, 0, 8] [1, 2, 3, 2] [1, 1, 1, 1]
// CHECK:         tensor.insert_slice %[[REST]]
func.func @rope(%x: tensor<1x2x3x10xf32>, %c: tensor<3x4xf32>, %s: tensor<3x4xf32>) -> tensor<1x2x3x10xf32> {
  %y = llama.rope %x, %c, %s {heads_axis = 1 : i64} : tensor<1x2x3x10xf32>, tensor<3x4xf32>
  return %y : tensor<1x2x3x10xf32>
}

// Angles are f32 also where tables are f64.
// CHECK-LABEL: func.func @rope_table
// CHECK:         arith.constant dense<[1.000000e+00, 0.00999999977]> : tensor<2xf32>
// CHECK:         %[[A:.*]] = arith.mulf {{.*}} : f32
// CHECK:         %[[W:.*]] = arith.extf %[[A]] : f32 to f64
// CHECK:         math.cos %[[W]] : f64
func.func @rope_table(%p: tensor<3xi64>) -> tensor<3x2xf64> {
  %c, %s = llama.rope_table %p {dim = 4 : i64} : tensor<3xi64> -> tensor<3x2xf64>
  return %c : tensor<3x2xf64>
}

// The write stays inside of the cache.
// CHECK-LABEL: func.func @kv_cache_update
// CHECK:         %[[MIN:.*]] = arith.minsi
// CHECK:         %[[AT:.*]] = arith.maxsi %[[MIN]]
// CHECK:         tensor.insert_slice %{{.*}} into %{{.*}}[0, 0, %[[AT]], 0] [2, 3, 4, 8] [1, 1, 1, 1]
func.func @kv_cache_update(%n: tensor<2x3x4x8xf32>, %c: tensor<2x3x16x8xf32>, %p: tensor<i64>) -> tensor<2x3x16x8xf32> {
  %y = llama.kv_cache_update %n into %c at %p : tensor<2x3x4x8xf32> into tensor<2x3x16x8xf32> at tensor<i64>
  return %y : tensor<2x3x16x8xf32>
}

// Tokens are rounded before they go into a cache of another type.
// CHECK-LABEL: func.func @kv_cache_update_rounded
// CHECK:         %[[R:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<3x4x8xf16>)
// CHECK:           arith.truncf %{{.*}} : f32 to f16
// CHECK:         tensor.insert_slice %[[R]] into
func.func @kv_cache_update_rounded(%n: tensor<3x4x8xf32>, %c: tensor<3x16x8xf16>, %p: tensor<i64>) -> tensor<3x16x8xf16> {
  %y = llama.kv_cache_update %n into %c at %p : tensor<3x4x8xf32> into tensor<3x16x8xf16> at tensor<i64>
  return %y : tensor<3x16x8xf16>
}

// CHECK-LABEL: func.func @embedding
// CHECK:         scf.for
// CHECK:           %[[ROW:.*]] = tensor.extract_slice {{.*}} to tensor<8xf32>
// CHECK:           tensor.insert_slice %[[ROW]]
func.func @embedding(%t: tensor<32x8xf32>, %i: tensor<?xi64>) -> tensor<?x8xf32> {
  %y = llama.embedding %t, %i : tensor<32x8xf32>, tensor<?xi64> -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @dequantize
// CHECK:         %[[Q:.*]] = tensor.expand_shape %{{.*}} into tensor<4x2x32xi8>
// CHECK:         linalg.generic {{.*}} ins(%[[Q]]
// CHECK:           arith.sitofp
// CHECK:           arith.mulf
func.func @dequantize(%q: tensor<4x64xi8>, %s: tensor<4x2xf32>) -> tensor<4x64xf32> {
  %w = llama.dequantize %q, %s : tensor<4x64xi8>, tensor<4x2xf32> -> tensor<4x64xf32>
  return %w : tensor<4x64xf32>
}

// CHECK-LABEL: func.func @swiglu
// CHECK:         math.exp2 {{.*}} fastmath<afn> : f32
// CHECK:         arith.divf
// CHECK:         arith.mulf
func.func @swiglu(%g: tensor<?xf16>, %u: tensor<?xf16>) -> tensor<?xf16> {
  %y = llama.swiglu %g, %u : tensor<?xf16>
  return %y : tensor<?xf16>
}

// No bit more is lost where there are 24 of them.
// CHECK-LABEL: func.func @swiglu_f32
// CHECK:         arith.constant -1.44269502
// CHECK:         math.exp2 %{{[0-9]+}} : f32
func.func @swiglu_f32(%g: tensor<?xf32>, %u: tensor<?xf32>) -> tensor<?xf32> {
  %y = llama.swiglu %g, %u : tensor<?xf32>
  return %y : tensor<?xf32>
}
