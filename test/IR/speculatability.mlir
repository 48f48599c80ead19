// RUN: llama-opt %s --loop-invariant-code-motion --split-input-file --allow-unregistered-dialect | FileCheck %s

// Loop-invariant operations leave a loop that may not run exactly when they are
// speculatable: when no size is left to run time.

// CHECK-LABEL: func @static_shapes
// CHECK: llama.rmsnorm
// CHECK: llama.kv_cache_update
// CHECK: scf.for
// CHECK-NOT: llama.
func.func @static_shapes(%n: index, %x: tensor<4x64xf32>, %w: tensor<64xf32>, %new: tensor<2x1x64xf32>, %cache: tensor<2x8x64xf32>, %p: tensor<i64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %y = llama.rmsnorm %x, %w : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
    %c = llama.kv_cache_update %new into %cache at %p : tensor<2x1x64xf32> into tensor<2x8x64xf32> at tensor<i64>
    "test.use"(%y, %c) : (tensor<4x64xf32>, tensor<2x8x64xf32>) -> ()
  }
  return
}

// -----

// The weight may have another size than x: undefined when executed.
// CHECK-LABEL: func @dynamic_shapes
// CHECK: scf.for
// CHECK: llama.rmsnorm
// CHECK: llama.linear
func.func @dynamic_shapes(%n: index, %x: tensor<?x?xf32>, %w: tensor<64xf32>, %v: tensor<8x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %y = llama.rmsnorm %x, %w : tensor<?x?xf32>, tensor<64xf32> -> tensor<?x?xf32>
    %z = llama.linear %x, %v : tensor<?x?xf32>, tensor<8x64xf32> -> tensor<?x8xf32>
    "test.use"(%y, %z) : (tensor<?x?xf32>, tensor<?x8xf32>) -> ()
  }
  return
}

// -----

// Every id and every position is defined; unknown numbers of them are no risk.
// CHECK-LABEL: func @indices
// CHECK: llama.embedding
// CHECK: llama.rope_table
// CHECK: scf.for
// CHECK-NOT: llama.
func.func @indices(%n: index, %ids: tensor<?xi64>, %table: tensor<77x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %y = llama.embedding %table, %ids : tensor<77x64xf32>, tensor<?xi64> -> tensor<?x64xf32>
    %cos, %sin = llama.rope_table %ids {dim = 64} : tensor<?xi64> -> tensor<?x32xf32>
    "test.use"(%y, %cos, %sin) : (tensor<?x64xf32>, tensor<?x32xf32>, tensor<?x32xf32>) -> ()
  }
  return
}

// -----

// A table may turn out empty; a result may claim too much.
// CHECK-LABEL: func @indices_at_risk
// CHECK: scf.for
// CHECK: llama.embedding
// CHECK: llama.rope_table
func.func @indices_at_risk(%n: index, %ids: tensor<?xi64>, %table: tensor<?x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %y = llama.embedding %table, %ids : tensor<?x64xf32>, tensor<?xi64> -> tensor<?x64xf32>
    %cos, %sin = llama.rope_table %ids {dim = 64} : tensor<?xi64> -> tensor<5x32xf32>
    "test.use"(%y, %cos, %sin) : (tensor<?x64xf32>, tensor<5x32xf32>, tensor<5x32xf32>) -> ()
  }
  return
}
