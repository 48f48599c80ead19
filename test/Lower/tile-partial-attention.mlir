// RUN: llama-opt %s --transform-interpreter --canonicalize --cse | FileCheck %s
// RUN: %if llama-plugin %{ %plugin_opt %s --transform-interpreter --canonicalize --cse | FileCheck %s %}

// Every split counts its keys from its own start and has its own state; the
// states are merged under their common maximum.
// CHECK-LABEL: func.func @keys
// CHECK:         scf.forall
// CHECK:           tensor.extract_slice %{{.*}} : tensor<1x2x64x8xf32> to tensor<1x2x?x8xf32>
// CHECK:           arith.addi
// CHECK:           llama.attention_partial
// CHECK:           tensor.parallel_insert_slice
// CHECK:         arith.maximumf
// CHECK:         math.exp
module attributes {transform.with_named_sequence} {
  func.func @keys(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x64x8xf32>, %v: tensor<1x2x64x8xf32>, %offset: tensor<i64>,
                  %acc: tensor<1x4x3x8xf32>, %max: tensor<1x4x3xf32>, %sum: tensor<1x4x3xf32>)
      -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>) {
    %r:3 = llama.attention_partial %q, %k, %v offset(%offset : tensor<i64>) into %acc, %max, %sum {causal}
      : tensor<1x4x3x8xf32>, tensor<1x2x64x8xf32>, tensor<1x2x64x8xf32>
      into tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
    return %r#0, %r#1, %r#2 : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
  }
  transform.named_sequence @__transform_main(%module: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["llama.attention_partial"]} in %module : (!transform.any_op) -> !transform.any_op
    %fills:5, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op by tile_sizes = [0, 0, 0, 24]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op,
                                !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
