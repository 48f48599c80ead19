// RUN: llama-opt %s --convert-llama-to-linalg --llama-verify-linalg | FileCheck %s

// Query heads are split, keys and values are not copied for them.
// CHECK-LABEL: func.func @grouped
// CHECK-SAME:    %[[Q:.*]]: tensor<1x6x?x8xbf16>, %[[K:.*]]: tensor<1x2x?x8xbf16>, %[[V:.*]]: tensor<1x2x?x8xbf16>
// CHECK:         %[[Q5:.*]] = tensor.expand_shape %[[Q]] {{.*}} into tensor<1x2x3x?x8xbf16>
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[Q5]], %[[K]]
// CHECK:         %[[M:.*]] = linalg.generic {{.*}} ins(%[[S]]
// CHECK:           linalg.index
// CHECK:           arith.select
// CHECK:         %[[MAX:.*]] = linalg.generic {{.*}} ins(%[[M]]
// CHECK:           arith.maximumf
// CHECK:         %[[P:.*]] = linalg.generic {{.*}} ins(%[[M]], %[[MAX]]
// CHECK:           math.exp
// CHECK:         %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[P]]
// CHECK:         %[[ACC:.*]] = linalg.generic {{.*}} ins(%[[P]], %[[V]]
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[ACC]], %[[SUM]]
// CHECK:           arith.divf
// CHECK:           arith.truncf
// CHECK:         tensor.collapse_shape %[[Y]]
func.func @grouped(%q: tensor<1x6x?x8xbf16>, %k: tensor<1x2x?x8xbf16>, %v: tensor<1x2x?x8xbf16>,
                   %offset: tensor<i64>) -> tensor<1x6x?x8xbf16> {
  %y = llama.attention %q, %k, %v offset(%offset : tensor<i64>) {causal}
    : tensor<1x6x?x8xbf16>, tensor<1x2x?x8xbf16>, tensor<1x2x?x8xbf16> -> tensor<1x6x?x8xbf16>
  return %y : tensor<1x6x?x8xbf16>
}

// Nothing can be hidden: the last contraction has no condition.
// CHECK-LABEL: func.func @unmasked
// CHECK-NOT:     linalg.index
// CHECK:         linalg.generic {{.*}} : tensor<1x2x1x3x5xf32>, tensor<1x2x5x4xf32>)
// CHECK-NEXT:    ^bb0
// CHECK-NEXT:      arith.mulf
// CHECK-NEXT:      arith.addf
// CHECK-NEXT:      linalg.yield
func.func @unmasked(%q: tensor<1x2x3x4xf32>, %k: tensor<1x2x5x4xf32>, %v: tensor<1x2x5x4xf32>) -> tensor<1x2x3x4xf32> {
  %y = llama.attention %q, %k, %v
    : tensor<1x2x3x4xf32>, tensor<1x2x5x4xf32>, tensor<1x2x5x4xf32> -> tensor<1x2x3x4xf32>
  return %y : tensor<1x2x3x4xf32>
}

// With no static number of K/V heads, one head after another.
// CHECK-LABEL: func.func @dynamic_heads
// CHECK:         scf.for
// CHECK:           tensor.extract_slice {{.*}} to tensor<1x1x?x4xf32>
// CHECK:           tensor.expand_shape {{.*}} into tensor<1x1x?x?x4xf32>
// CHECK:           tensor.insert_slice
func.func @dynamic_heads(%q: tensor<1x?x?x4xf32>, %k: tensor<1x?x?x4xf32>, %v: tensor<1x?x?x4xf32>) -> tensor<1x?x?x4xf32> {
  %y = llama.attention %q, %k, %v
    : tensor<1x?x?x4xf32>, tensor<1x?x?x4xf32>, tensor<1x?x?x4xf32> -> tensor<1x?x?x4xf32>
  return %y : tensor<1x?x?x4xf32>
}
