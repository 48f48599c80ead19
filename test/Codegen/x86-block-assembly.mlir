// RUN: llama-runner compile %s --target sapphirerapids -o %t.s && FileCheck %s --input-file %t.s
// RUN: llama-runner compile %s --target x86-64-v3 -o %t.s && FileCheck %s --input-file %t.s --check-prefix=AVX2
// RUN: sed s/xf32/xbf16/g %s > %t.mlir && llama-runner compile %t.mlir --target znver4 -o %t.s && FileCheck %s --input-file %t.s --check-prefix=DOT

// The hot loop: 24 multiply-adds for 3 loads of packed rows and 8 broadcasts,
// and nothing but them: sums are not spilled.

// CHECK: vbroadcastss {{.*}}, %zmm
// CHECK-COUNT-23: vfmadd231ps {{.*}}%zmm
// CHECK-NOT: (%rsp
// CHECK: vfmadd231ps {{.*}}%zmm
// CHECK-NOT: (%rsp
// CHECK: {{jn?[a-z]+}} .LBB

// AVX2: vbroadcastss {{.*}}, %ymm
// AVX2-COUNT-11: vfmadd231ps {{.*}}%ymm
// AVX2-NOT: (%rsp
// AVX2: vfmadd231ps {{.*}}%ymm
// AVX2-NOT: (%rsp
// AVX2: {{jn?[a-z]+}} .LBB

// DOT-COUNT-24: vdpbf16ps {{.*}}%zmm
func.func @linear(%x: tensor<?x512xf32>, %w: tensor<1024x512xf32>) -> tensor<?x1024xf32> {
  %y = llama.linear %x, %w : tensor<?x512xf32>, tensor<1024x512xf32> -> tensor<?x1024xf32>
  return %y : tensor<?x1024xf32>
}
