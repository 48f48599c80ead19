// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.kv_cache_update %{{.*}} into %{{.*}} at %{{.*}} : tensor<1x2x?x64xbf16> into tensor<1x2x512x64xbf16> at tensor<i64>
func.func @plain(%n: tensor<1x2x?x64xbf16>, %c: tensor<1x2x512x64xbf16>, %p: tensor<i64>) {
  %0 = llama.kv_cache_update %n into %c at %p {layout = #llama.attention_layout<head_major>}
    : tensor<1x2x?x64xbf16> into tensor<1x2x512x64xbf16> at tensor<i64>
  return
}

// CHECK-LABEL: func @layouts
// CHECK: llama.kv_cache_update %{{.*}} into %{{.*}} at %{{.*}} {cache_layout = #llama.cache_layout<plain>, layout = #llama.attention_layout<token_major>} : tensor<3x5x2x64xf32> into tensor<3x5x2x64xf32> at tensor<3xi32>
// CHECK: llama.kv_cache_update %{{.*}} into %{{.*}} at %{{.*}} : tensor<2x0x64xf16> into tensor<?x?x?xf16> at tensor<i64>
// CHECK: llama.kv_cache_update %{{.*}} into %{{.*}} at %{{.*}} : tensor<?x2x?x64xf64> into tensor<3x2x8x64xf64> at tensor<?xi64>
func.func @layouts(%a: tensor<3x5x2x64xf32>, %p: tensor<3xi32>, %b: tensor<2x0x64xf16>, %c: tensor<?x?x?xf16>, %q: tensor<i64>,
                   %d: tensor<?x2x?x64xf64>, %e: tensor<3x2x8x64xf64>, %r: tensor<?xi64>) {
  %0 = llama.kv_cache_update %a into %a at %p {layout = #llama.attention_layout<token_major>, cache_layout = #llama.cache_layout<plain>}
    : tensor<3x5x2x64xf32> into tensor<3x5x2x64xf32> at tensor<3xi32>
  %1 = llama.kv_cache_update %b into %c at %q : tensor<2x0x64xf16> into tensor<?x?x?xf16> at tensor<i64>
  %2 = "llama.kv_cache_update"(%d, %r, %e) : (tensor<?x2x?x64xf64>, tensor<?xi64>, tensor<3x2x8x64xf64>) -> tensor<3x2x8x64xf64>
  return
}
