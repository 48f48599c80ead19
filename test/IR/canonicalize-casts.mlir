// RUN: llama-opt %s --canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func @rmsnorm
// CHECK-SAME: (%[[X:.*]]: tensor<4x64xf32>, %[[W:.*]]: tensor<64xf32>)
// CHECK: %[[Y:.*]] = llama.rmsnorm %[[X]], %[[W]] {eps = 2.500000e-01 : f64} : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
// CHECK: %[[CAST:.*]] = tensor.cast %[[Y]] : tensor<4x64xf32> to tensor<?x64xf32>
// CHECK: return %[[CAST]]
func.func @rmsnorm(%x: tensor<4x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %0 = tensor.cast %x : tensor<4x64xf32> to tensor<?x64xf32>
  %1 = tensor.cast %w : tensor<64xf32> to tensor<?xf32>
  %y = llama.rmsnorm %0, %1 {eps = 0.25} : tensor<?x64xf32>, tensor<?xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// gate and up must have one type, so a cast of one of them stays.
// CHECK-LABEL: func @half_of_a_pair_stays
// CHECK: %[[GATE:.*]] = tensor.cast
// CHECK: llama.swiglu %[[GATE]], %{{.*}} : tensor<?x64xf32>
func.func @half_of_a_pair_stays(%g: tensor<4x64xf32>, %u: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %0 = tensor.cast %g : tensor<4x64xf32> to tensor<?x64xf32>
  %y = llama.swiglu %0, %u : tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// Sizes flow through a chain.
// CHECK-LABEL: func @chain
// CHECK: llama.linear %{{.*}}, %{{.*}} : tensor<4x64xf32>, tensor<128x64xf32> -> tensor<4x128xf32>
// CHECK: llama.linear %{{.*}}, %{{.*}} : tensor<4x64xf32>, tensor<128x64xf32> -> tensor<4x128xf32>
// CHECK: llama.swiglu %{{.*}}, %{{.*}} : tensor<4x128xf32>
// CHECK: llama.layernorm %{{.*}} : tensor<4x128xf32> -> tensor<4x128xf32>
func.func @chain(%x: tensor<4x64xf32>, %w: tensor<128x64xf32>, %v: tensor<128x64xf32>) -> tensor<?x128xf32> {
  %0 = tensor.cast %x : tensor<4x64xf32> to tensor<?x64xf32>
  %1 = llama.linear %0, %w : tensor<?x64xf32>, tensor<128x64xf32> -> tensor<?x128xf32>
  %2 = llama.linear %0, %v : tensor<?x64xf32>, tensor<128x64xf32> -> tensor<?x128xf32>
  %3 = llama.swiglu %1, %2 : tensor<?x128xf32>
  %4 = llama.layernorm %3 : tensor<?x128xf32> -> tensor<?x128xf32>
  return %4 : tensor<?x128xf32>
}

// -----

// What a result claims beyond its operands is kept.
// CHECK-LABEL: func @joined
// CHECK: llama.embedding %{{.*}}, %{{.*}} : tensor<77x64xf32>, tensor<2x?xi64> -> tensor<2x5x64xf32>
func.func @joined(%t: tensor<77x64xf32>, %i: tensor<2x?xi64>) -> tensor<?x5x64xf32> {
  %0 = tensor.cast %i : tensor<2x?xi64> to tensor<?x?xi64>
  %1 = llama.embedding %t, %0 : tensor<77x64xf32>, tensor<?x?xi64> -> tensor<?x5x64xf32>
  return %1 : tensor<?x5x64xf32>
}

// -----

// A cast that hides a contradiction stays (the program is undefined, not invalid).
// CHECK-LABEL: func @contradiction_stays
// CHECK: tensor.cast
// CHECK: llama.linear %{{.*}}, %{{.*}} : tensor<4x?xf32>
func.func @contradiction_stays(%x: tensor<4x63xf32>, %w: tensor<128x64xf32>) -> tensor<4x128xf32> {
  %0 = tensor.cast %x : tensor<4x63xf32> to tensor<4x?xf32>
  %1 = llama.linear %0, %w : tensor<4x?xf32>, tensor<128x64xf32> -> tensor<4x128xf32>
  return %1 : tensor<4x128xf32>
}

// -----

// CHECK-LABEL: func @others
// CHECK: llama.rope_table %{{.*}} {dim = 64 : i64} : tensor<5xi64> -> tensor<5x32xf32>
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} {heads_axis = 0 : i64} : tensor<8x5x64xbf16>, tensor<5x32xf32>
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} {causal} : tensor<8x5x64xbf16>, tensor<2x7x64xbf16>, tensor<2x7x64xbf16> -> tensor<8x5x64xbf16>
func.func @others(%p: tensor<5xi64>, %q: tensor<8x5x64xbf16>, %k: tensor<2x7x64xbf16>) -> tensor<?x5x64xbf16> {
  %0 = tensor.cast %p : tensor<5xi64> to tensor<?xi64>
  %1 = tensor.cast %q : tensor<8x5x64xbf16> to tensor<?x?x64xbf16>
  %2 = tensor.cast %k : tensor<2x7x64xbf16> to tensor<?x?x?xbf16>
  %cos, %sin = llama.rope_table %0 {dim = 64} : tensor<?xi64> -> tensor<?x32xf32>
  %3 = llama.rope %1, %cos, %sin {heads_axis = 0} : tensor<?x?x64xbf16>, tensor<?x32xf32>
  %4 = llama.attention %3, %2, %2 {causal} : tensor<?x?x64xbf16>, tensor<?x?x?xbf16>, tensor<?x?x?xbf16> -> tensor<?x5x64xbf16>
  return %4 : tensor<?x5x64xbf16>
}

// -----

// Destination-style operations take casts through the pattern of their interface.
// CHECK-LABEL: func @cache
// CHECK: llama.kv_cache_update %{{.*}} into %{{.*}} at %{{.*}} : tensor<2x1x64xf32> into tensor<2x8x64xf32> at tensor<i64>
func.func @cache(%new: tensor<2x1x64xf32>, %cache: tensor<2x8x64xf32>, %p: tensor<i64>) -> tensor<2x?x64xf32> {
  %0 = tensor.cast %new : tensor<2x1x64xf32> to tensor<2x?x64xf32>
  %1 = tensor.cast %cache : tensor<2x8x64xf32> to tensor<2x?x64xf32>
  %2 = llama.kv_cache_update %0 into %1 at %p : tensor<2x?x64xf32> into tensor<2x?x64xf32> at tensor<i64>
  return %2 : tensor<2x?x64xf32>
}

// -----

// CHECK-LABEL: func @weights
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q4_0>} : tensor<8x36xui8> -> tensor<8x64xi8>, tensor<8x2xf32>
// CHECK: llama.dequantize %{{.*}}, %{{.*}} : tensor<8x64xi8>, tensor<8x2xf32> -> tensor<8x64xf32>
func.func @weights(%b: tensor<8x36xui8>) -> tensor<?x?xf32> {
  %0 = tensor.cast %b : tensor<8x36xui8> to tensor<?x?xui8>
  %q, %s = llama.unpack_blocks %0 {format = #llama.block_format<q4_0>} : tensor<?x?xui8> -> tensor<?x?xi8>, tensor<?x?xf32>
  %w = llama.dequantize %q, %s : tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %w : tensor<?x?xf32>
}
