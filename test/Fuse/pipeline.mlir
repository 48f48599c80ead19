// RUN: llama-opt %s --llama-fuse | FileCheck %s --check-prefixes=CHECK,ADD,LINEARS
// RUN: llama-opt %s --llama-fuse --llama-fuse | FileCheck %s --check-prefixes=CHECK,ADD,LINEARS
// RUN: llama-opt %s --llama-fuse=fuse=default | FileCheck %s --check-prefixes=CHECK,ADD,LINEARS
// RUN: llama-opt %s --llama-fuse=fuse=none | FileCheck %s --check-prefixes=CHECK,NOADD,NOLINEARS
// RUN: llama-opt %s --llama-fuse=fuse=add-rmsnorm | FileCheck %s --check-prefixes=CHECK,ADD,NOLINEARS
// RUN: llama-opt %s --llama-fuse=fuse=epilogues,linears | FileCheck %s --check-prefixes=CHECK,NOADD,LINEARS
// RUN: llama-opt %s --llama-fuse=fuse=all | FileCheck %s --check-prefixes=CHECK,ADD,LINEARS,CONCAT
// RUN: llama-opt %s --llama-fuse=fuse=concat-weights | FileCheck %s --check-prefixes=CHECK,NOADD,LINEARS,CONCAT
// RUN: not llama-opt %s --llama-fuse=fuse=some 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not llama-opt %s --llama-to-x86=fuse=default,none 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: unknown fusion '{{some|default}}': expected none, default, all, or a list of add-rmsnorm, linears, concat-weights, epilogues and parallel-loops

// CHECK-LABEL: func.func @add
// NOADD:         arith.addf
// ADD-NOT:       arith.addf
// ADD:           llama.rmsnorm {{.*}} residual
func.func @add(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>) -> tensor<3x64xf32> {
  %s = arith.addf %a, %b : tensor<3x64xf32>
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y : tensor<3x64xf32>
}

// CHECK-LABEL: func.func @linears
// NOLINEARS-COUNT-2: llama.linear
// LINEARS:       llama.linear {{.*}} -> tensor<3x2xf32>
// LINEARS-NOT:   llama.linear
// CHECK:         return
func.func @linears(%x: tensor<3x2xf32>) -> (tensor<3x1xf32>, tensor<3x1xf32>) {
  %w = arith.constant dense<2.0> : tensor<1x2xf32>
  %v = arith.constant dense<3.0> : tensor<1x2xf32>
  %y = llama.linear %x, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %z = llama.linear %x, %v : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  return %y, %z : tensor<3x1xf32>, tensor<3x1xf32>
}

// CHECK-LABEL: func.func @arguments
// CONCAT:        tensor.concat
// CONCAT-NOT:    llama.linear {{.*}} -> tensor<3x1xf32>
// CHECK:         llama.linear
func.func @arguments(%x: tensor<3x2xf32>, %w: tensor<1x2xf32>, %v: tensor<1x2xf32>) -> (tensor<3x1xf32>, tensor<3x1xf32>) {
  %y = llama.linear %x, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %z = llama.linear %x, %v : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  return %y, %z : tensor<3x1xf32>, tensor<3x1xf32>
}
