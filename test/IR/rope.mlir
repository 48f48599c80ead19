// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// Heads in front of tokens or behind them, a batch in the tables or not.
// CHECK-LABEL: func @layouts
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} {heads_axis = 1 : i64} : tensor<2x8x?x64xbf16>, tensor<2x?x32xf32>
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} {heads_axis = 1 : i64, layout = #llama.rope_layout<interleaved>} : tensor<2x8x?x64xbf16>, tensor<5x16xbf16>
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} {heads_axis = 2 : i64} : tensor<2x?x8x64xf16>, tensor<2x?x32xf32>
func.func @layouts(%a: tensor<2x8x?x64xbf16>, %b: tensor<2x?x8x64xf16>, %t: tensor<2x?x32xf32>, %u: tensor<5x16xbf16>) {
  %0 = llama.rope %a, %t, %t {heads_axis = 1, layout = #llama.rope_layout<half_split>} : tensor<2x8x?x64xbf16>, tensor<2x?x32xf32>
  %1 = llama.rope %a, %u, %u {heads_axis = 1, layout = #llama.rope_layout<interleaved>} : tensor<2x8x?x64xbf16>, tensor<5x16xbf16>
  %2 = llama.rope %b, %t, %t {heads_axis = 2} : tensor<2x?x8x64xf16>, tensor<2x?x32xf32>
  return
}

// CHECK-LABEL: func @without_heads
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} : tensor<2x5x64xf64>, tensor<5x16xf32>
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} {heads_axis = 0 : i64} : tensor<8x64xf64>, tensor<16xf32>
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} : tensor<7xf32>, tensor<?xf32>
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}} : tensor<0x64xf32>, tensor<0x0xf32>
func.func @without_heads(%a: tensor<2x5x64xf64>, %t: tensor<5x16xf32>, %b: tensor<8x64xf64>, %u: tensor<16xf32>,
                         %c: tensor<7xf32>, %v: tensor<?xf32>, %d: tensor<0x64xf32>, %w: tensor<0x0xf32>) {
  %0 = llama.rope %a, %t, %t : tensor<2x5x64xf64>, tensor<5x16xf32>
  %1 = "llama.rope"(%b, %u, %u) <{heads_axis = 0 : i64}> : (tensor<8x64xf64>, tensor<16xf32>, tensor<16xf32>) -> tensor<8x64xf64>
  %2 = llama.rope %c, %v, %v : tensor<7xf32>, tensor<?xf32>
  %3 = llama.rope %d, %w, %w : tensor<0x64xf32>, tensor<0x0xf32>
  return
}
