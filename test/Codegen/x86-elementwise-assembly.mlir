// RUN: split-file %s %t
// RUN: llama-runner compile %t/swiglu.mlir --target znver4 -o %t/swiglu.s && FileCheck %t/swiglu.mlir --input-file %t/swiglu.s
// RUN: llama-runner compile %t/norm.mlir --target znver4 -o %t/norm.s && FileCheck %t/norm.mlir --input-file %t/norm.s
// RUN: llama-runner compile %t/rope.mlir --target znver4 -o %t/rope.s && FileCheck %t/rope.mlir --input-file %t/rope.s

// The hot loops in bf16: registers are loaded and stored whole, two of f32 are
// rounded into one, and nothing is spilled, gathered or called.

//--- swiglu.mlir
// CHECK-LABEL: main_task_entry:
// CHECK: vpermt2w
// CHECK-NOT: {{call|gather|vcvtneps2bf16|vpmovzxwd|\(%rsp}}
// CHECK: vreduceps {{.*}}%zmm
// CHECK: vscalefps {{.*}}%zmm
// CHECK: vdivps {{.*}}%zmm
// CHECK: vcvtne2ps2bf16 {{.*}}%zmm
// CHECK-NOT: {{call|gather|vcvtneps2bf16|vpmovzxwd|\(%rsp}}
// CHECK: vmovups %zmm{{[0-9]+}}, {{.*}}(%
// CHECK-NOT: {{call|gather|vcvtneps2bf16|vpmovzxwd|\(%rsp}}
// CHECK: jb .LBB
func.func @main(%g: tensor<?x8192xbf16>, %u: tensor<?x8192xbf16>) -> tensor<?x8192xbf16> {
  %y = llama.swiglu %g, %u : tensor<?x8192xbf16>
  return %y : tensor<?x8192xbf16>
}

//--- norm.mlir
// Sums of squares; then rows, for which weights are converted once.
// CHECK-LABEL: main_task_entry:
// CHECK: vpermt2w
// CHECK: vfmadd{{.*}}%zmm
// CHECK: vsqrtss
// CHECK: vcvtne2ps2bf16
// CHECK-NOT: {{call|gather|vcvtneps2bf16|vpmovzxwd}}
func.func @main(%x: tensor<?x2048xbf16>, %w: tensor<2048xbf16>) -> tensor<?x2048xbf16> {
  %y = llama.rmsnorm %x, %w {rounding = #llama.rounding<before_weight>} : tensor<?x2048xbf16>, tensor<2048xbf16> -> tensor<?x2048xbf16>
  return %y : tensor<?x2048xbf16>
}

//--- rope.mlir
// Both of a pair by one loop.
// CHECK-LABEL: main_task_entry:
// CHECK-COUNT-4: vpermt2w
// CHECK-NOT: {{call|gather|vcvtneps2bf16|vpmovzxwd}}
// CHECK: vcvtne2ps2bf16
// CHECK-NOT: {{call|gather|vcvtneps2bf16|vpmovzxwd}}
func.func @main(%x: tensor<1x?x32x64xbf16>, %cos: tensor<?x32xf32>, %sin: tensor<?x32xf32>) -> tensor<1x?x32x64xbf16> {
  %y = llama.rope %x, %cos, %sin {heads_axis = 2 : i64} : tensor<1x?x32x64xbf16>, tensor<?x32xf32>
  return %y : tensor<1x?x32x64xbf16>
}
