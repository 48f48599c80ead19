// The output's extension says what is written.
// REQUIRES: llama-runner
// RUN: rm -rf %t && mkdir %t
// RUN: llama-runner compile %s -o %t/a.mlir && FileCheck %s --check-prefix=MLIR < %t/a.mlir
// MLIR: func.func @main(
// RUN: llama-runner compile %s -o %t/a.ll --target x86-64-v3 && FileCheck %s --check-prefix=LL < %t/a.ll
// LL: target triple = "x86_64-unknown-linux-gnu"
// LL: define {{.*}}@_mlir_ciface_main(
// RUN: llama-runner compile %s -o %t/a.s --target x86-64-v4 && FileCheck %s --check-prefix=ASM < %t/a.s
// ASM-LABEL: {{^}}main:
// ASM: vaddps {{.*}}%zmm
// RUN: llama-runner compile %s -o %t/a.o --target x86-64 && llvm-nm %t/a.o | FileCheck %s --check-prefix=OBJECT
// OBJECT: T a_main

func.func @main(%a: tensor<64x64xf32>, %b: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %e = tensor.empty() : tensor<64x64xf32>
  %r = linalg.add ins(%a, %b : tensor<64x64xf32>, tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %r : tensor<64x64xf32>
}
