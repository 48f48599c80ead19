// REQUIRES: llama-translate
// RUN: llama-opt %s --llama-to-x86="target=x86-64-v3" | llama-translate --mlir-to-llvmir | FileCheck %s
// RUN: llama-opt %s --llama-to-loops | llama-translate --mlir-to-llvmir | FileCheck %s
// RUN: llama-opt %s --llama-to-loops | llama-translate --mlir-to-llvmir | llama-translate --import-llvm | FileCheck %s --check-prefix=BACK

// Attributes of the dialect outlive the lowering and say nothing to LLVM.
// CHECK-NOT: llama.
// CHECK: define {{.*}} @norm(
// CHECK: define {{.*}} @_mlir_ciface_norm(
// BACK: llvm.func @norm(
func.func @norm(%x: tensor<?x64xbf16>, %w: tensor<64xbf16>) -> tensor<?x64xbf16>
    attributes {scaling = #llama.rope_scaling<kind = linear, factor = 2.0>} {
  %y = llama.rmsnorm %x, %w : tensor<?x64xbf16>, tensor<64xbf16> -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}
