// RUN: llama-opt %s --transform-interpreter --canonicalize --cse | FileCheck %s
// RUN: %if llama-plugin %{ %plugin_opt %s --transform-interpreter --canonicalize --cse | FileCheck %s %}

// Rows of linear take the norm of those rows with them.
// CHECK-LABEL: func.func @rows
// CHECK:         scf.forall
// CHECK:           %[[X:.*]] = tensor.extract_slice %{{.*}} to tensor<?x16xf32>
// CHECK:           %[[N:.*]] = llama.rmsnorm %[[X]]
// CHECK:           llama.linear %[[N]]
// CHECK:           tensor.parallel_insert_slice
module attributes {transform.with_named_sequence} {
  func.func @rows(%x: tensor<10x16xf32>, %w: tensor<16xf32>, %p: tensor<8x16xf32>) -> tensor<10x8xf32> {
    %n = llama.rmsnorm %x, %w : tensor<10x16xf32>, tensor<16xf32> -> tensor<10x16xf32>
    %y = llama.linear %n, %p : tensor<10x16xf32>, tensor<8x16xf32> -> tensor<10x8xf32>
    return %y : tensor<10x8xf32>
  }
  transform.named_sequence @__transform_main(%module: !transform.any_op {transform.readonly}) {
    %norm = transform.structured.match ops{["llama.rmsnorm"]} in %module : (!transform.any_op) -> !transform.any_op
    %linear = transform.structured.match ops{["llama.linear"]} in %module : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %linear tile_sizes [4]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %fused, %outer = transform.structured.fuse_into_containing_op %norm into %loop
      : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
