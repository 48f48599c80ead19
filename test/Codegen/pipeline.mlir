// RUN: not llama-opt %s --llama-to-x86=target=pentium 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: error: unknown target 'pentium': expected host, x86-64, x86-64-v3, x86-64-v4, znver4, sapphirerapids
// RUN: llama-opt %s --llama-to-x86=target=x86-64-v3 | FileCheck %s --check-prefixes=CHECK,V3
// RUN: llama-opt %s --llama-to-x86=target=sapphirerapids | FileCheck %s --check-prefixes=CHECK,V4
// RUN: llama-opt %s --llama-to-x86=target=x86-64 | FileCheck %s --check-prefixes=CHECK,BASE

// The target chooses the lanes; one function runs as tasks, the other in place.
// CHECK:       llvm.func @llama_parallel_for(!llvm.ptr, !llvm.ptr, i64)
// CHECK-LABEL: llvm.func @big(
// CHECK:         llvm.call @llama_parallel_for
// CHECK-LABEL: llvm.func @small(
// CHECK-NOT:     llama_parallel_for
// V3:            llvm.fadd {{.*}} : vector<8xf32>
// V4:            llvm.fadd {{.*}} : vector<16xf32>
// BASE:          llvm.fadd {{.*}} : vector<4xf32>
func.func @big(%x: tensor<4x512xf32>, %w: tensor<1024x512xf32>) -> tensor<4x1024xf32> {
  %y = llama.linear %x, %w : tensor<4x512xf32>, tensor<1024x512xf32> -> tensor<4x1024xf32>
  return %y : tensor<4x1024xf32>
}
func.func @small(%x: tensor<64xf32>, %y: tensor<64xf32>) -> tensor<64xf32> {
  %z = arith.addf %x, %y : tensor<64xf32>
  return %z : tensor<64xf32>
}
