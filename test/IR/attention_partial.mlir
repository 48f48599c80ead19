// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: %{{.*}}, %{{.*}}, %{{.*}} = llama.attention_partial %{{.*}}, %{{.*}}, %{{.*}} into %{{.*}}, %{{.*}}, %{{.*}} : tensor<2x8x5x16xbf16>, tensor<2x2x?x16xbf16>, tensor<2x2x?x24xbf16> into tensor<2x8x5x24xf32>, tensor<2x8x5xf32>, tensor<2x8x5xf32>
func.func @plain(%q: tensor<2x8x5x16xbf16>, %k: tensor<2x2x?x16xbf16>, %v: tensor<2x2x?x24xbf16>,
                 %a: tensor<2x8x5x24xf32>, %m: tensor<2x8x5xf32>) {
  %0:3 = llama.attention_partial %q, %k, %v into %a, %m, %m
    : tensor<2x8x5x16xbf16>, tensor<2x2x?x16xbf16>, tensor<2x2x?x24xbf16> into tensor<2x8x5x24xf32>, tensor<2x8x5xf32>, tensor<2x8x5xf32>
  return
}

// CHECK-LABEL: func @token_major
// CHECK-SAME: (%[[Q:.*]]: tensor<5x8x16xf64>, %[[K:.*]]: tensor<7x2x16xf64>, %[[M:.*]]: tensor<1x7xi1>, %[[N:.*]]: tensor<i64>, %[[ACC:.*]]: tensor<5x8x16xf64>, %[[MAX:.*]]: tensor<5x8xf64>, %[[SUM:.*]]: tensor<5x?xf64>)
// CHECK: llama.attention_partial %[[Q]], %[[K]], %[[K]] mask(%[[M]] : tensor<1x7xi1>) offset(%[[N]] : tensor<i64>) kv_len(%[[N]] : tensor<i64>) into %[[ACC]], %[[MAX]], %[[SUM]] {causal, layout = #llama.attention_layout<token_major>, window = 3 : i64}
func.func @token_major(%q: tensor<5x8x16xf64>, %k: tensor<7x2x16xf64>, %m: tensor<1x7xi1>, %n: tensor<i64>,
                       %acc: tensor<5x8x16xf64>, %max: tensor<5x8xf64>, %sum: tensor<5x?xf64>) {
  %0:3 = llama.attention_partial %q, %k, %k mask(%m : tensor<1x7xi1>) offset(%n : tensor<i64>) kv_len(%n : tensor<i64>)
    into %acc, %max, %sum {causal, window = 3, layout = #llama.attention_layout<token_major>}
    : tensor<5x8x16xf64>, tensor<7x2x16xf64>, tensor<7x2x16xf64> into tensor<5x8x16xf64>, tensor<5x8xf64>, tensor<5x?xf64>
  return
}

// CHECK-LABEL: func @generic
// CHECK: llama.attention_partial %{{.*}}, %{{.*}}, %{{.*}} kv_len(%{{.*}} : tensor<2xi32>) into
func.func @generic(%q: tensor<2x8x5x16xf16>, %l: tensor<2xi32>, %a: tensor<2x8x5x16xf32>, %m: tensor<2x8x5xf32>) {
  %0:3 = "llama.attention_partial"(%q, %q, %q, %l, %a, %m, %m) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1>}>
    : (tensor<2x8x5x16xf16>, tensor<2x8x5x16xf16>, tensor<2x8x5x16xf16>, tensor<2xi32>, tensor<2x8x5x16xf32>, tensor<2x8x5xf32>, tensor<2x8x5xf32>)
    -> (tensor<2x8x5x16xf32>, tensor<2x8x5xf32>, tensor<2x8x5xf32>)
  return
}
