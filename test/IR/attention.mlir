// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} : tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32> -> tensor<2x8x5x24xf32>
func.func @plain(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>) {
  %y = llama.attention %q, %k, %v {layout = #llama.attention_layout<head_major>}
    : tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32> -> tensor<2x8x5x24xf32>
  return
}

// CHECK-LABEL: func @everything
// CHECK-SAME: (%[[Q:.*]]: tensor<2x5x8x16xbf16>, %[[K:.*]]: tensor<2x7x2x16xbf16>, %[[V:.*]]: tensor<2x7x2x24xbf16>, %[[M:.*]]: tensor<8x1x7xf32>, %[[O:.*]]: tensor<2xi64>, %[[L:.*]]: tensor<i32>)
// CHECK: llama.attention %[[Q]], %[[K]], %[[V]] mask(%[[M]] : tensor<8x1x7xf32>) offset(%[[O]] : tensor<2xi64>) kv_len(%[[L]] : tensor<i32>)
// CHECK-SAME: {cache_layout = #llama.cache_layout<plain>, causal, layout = #llama.attention_layout<token_major>, scale = 1.250000e-01 : f64, softcap = 5.000000e+01 : f64, window = 4 : i64}
// CHECK-SAME: : tensor<2x5x8x16xbf16>, tensor<2x7x2x16xbf16>, tensor<2x7x2x24xbf16> -> tensor<2x5x8x24xbf16>
func.func @everything(%q: tensor<2x5x8x16xbf16>, %k: tensor<2x7x2x16xbf16>, %v: tensor<2x7x2x24xbf16>,
                      %m: tensor<8x1x7xf32>, %o: tensor<2xi64>, %l: tensor<i32>) {
  %y = llama.attention %q, %k, %v mask(%m : tensor<8x1x7xf32>) offset(%o : tensor<2xi64>) kv_len(%l : tensor<i32>)
    {causal, window = 4, scale = 0.125, softcap = 50.0, layout = #llama.attention_layout<token_major>,
     cache_layout = #llama.cache_layout<plain>}
    : tensor<2x5x8x16xbf16>, tensor<2x7x2x16xbf16>, tensor<2x7x2x24xbf16> -> tensor<2x5x8x24xbf16>
  return
}

// Optional operands one by one, in generic form too.
// CHECK-LABEL: func @optional_operands
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} mask(%{{.*}} : tensor<5x7xi1>) : tensor
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} offset(%{{.*}} : tensor<i64>) : tensor
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} kv_len(%{{.*}} : tensor<i64>) {causal} : tensor
func.func @optional_operands(%q: tensor<8x5x16xf16>, %k: tensor<8x7x16xf16>, %m: tensor<5x7xi1>, %n: tensor<i64>) {
  %0 = llama.attention %q, %k, %k mask(%m : tensor<5x7xi1>) : tensor<8x5x16xf16>, tensor<8x7x16xf16>, tensor<8x7x16xf16> -> tensor<8x5x16xf16>
  %1 = llama.attention %q, %k, %k offset(%n : tensor<i64>) : tensor<8x5x16xf16>, tensor<8x7x16xf16>, tensor<8x7x16xf16> -> tensor<8x5x16xf16>
  %2 = "llama.attention"(%q, %k, %k, %n) <{causal, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1, 0, 0>}>
    : (tensor<8x5x16xf16>, tensor<8x7x16xf16>, tensor<8x7x16xf16>, tensor<i64>) -> tensor<8x5x16xf16>
  return
}

// Unknown sizes match all; masks broadcast; nothing at all is fine.
// CHECK-LABEL: func @shapes
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} mask(%{{.*}} : tensor<?x?x?x?xf64>) offset(%{{.*}} : tensor<?xi64>) : tensor<?x?x?x?xf64>, tensor<2x3x?x16xf64>, tensor<?x?x7x?xf64> -> tensor<2x6x?x?xf64>
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} mask(%{{.*}} : tensor<i1>) : tensor<1x0x4xf32>, tensor<1x0x4xf32>, tensor<1x0x4xf32> -> tensor<1x0x4xf32>
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} : tensor<0x1x3x4xf32>, tensor<0x1x0x4xf32>, tensor<0x1x0x0xf32> -> tensor<0x1x3x0xf32>
func.func @shapes(%q: tensor<?x?x?x?xf64>, %k: tensor<2x3x?x16xf64>, %v: tensor<?x?x7x?xf64>, %m: tensor<?x?x?x?xf64>, %o: tensor<?xi64>,
                  %r: tensor<1x0x4xf32>, %n: tensor<i1>, %s: tensor<0x1x3x4xf32>, %t: tensor<0x1x0x4xf32>, %u: tensor<0x1x0x0xf32>) {
  %0 = llama.attention %q, %k, %v mask(%m : tensor<?x?x?x?xf64>) offset(%o : tensor<?xi64>)
    : tensor<?x?x?x?xf64>, tensor<2x3x?x16xf64>, tensor<?x?x7x?xf64> -> tensor<2x6x?x?xf64>
  %1 = llama.attention %r, %r, %r mask(%n : tensor<i1>) : tensor<1x0x4xf32>, tensor<1x0x4xf32>, tensor<1x0x4xf32> -> tensor<1x0x4xf32>
  %2 = llama.attention %s, %t, %u : tensor<0x1x3x4xf32>, tensor<0x1x0x4xf32>, tensor<0x1x0x0xf32> -> tensor<0x1x3x0xf32>
  return
}
