// RUN: llama-runner compile %s --target znver4 --quant-compute int8 -o %t.s && FileCheck %s --input-file %t.s
// RUN: llama-opt %s --llama-to-x86="target=znver4 quant-compute=int8 print-stage=buffers" -o /dev/null 2>&1 | FileCheck %s --check-prefix=ROWS

// Rows of x have one scale each, and lie in pairs: the largest of a row first, then its integers, whose sum starts each block
// of k.
// ROWS-LABEL: func.func @linear
// ROWS:       memref.alloc(%{{.*}}) {{.*}} : memref<?x1024xi8>
// ROWS:       memref.alloc(%{{.*}}) {{.*}} : memref<1x?xf32>
// ROWS:       memref.alloc(%{{.*}}) {{.*}} : memref<1x?xi32>
// ROWS:       scf.forall
// ROWS:         scf.for %{{.*}} iter_args
// ROWS:           arith.maxui
// ROWS:         vector.reduction <maxui>
// ROWS:         scf.for %{{.*}} iter_args
// ROWS:           arith.trunci {{.*}} : vector<16xi32> to vector<16xi8>
// ROWS-COUNT-4:   vector.store %{{.*}} : memref<?x1024xi8>, vector<4xi8>
// ROWS:         vector.reduction <add>
// ROWS:       scf.forall (%{{.*}}) = (0) to (1024) step (64)
// ROWS:         call @contraction_int8x16

// The hot loop of many rows comes last: 8 quads of four panels times six rows of x, and nothing but these, what they are of, and
// the loop; scales come after it. Ahead of it are those of one to four rows, which take a panel at a time, of some more, and of four.
// CHECK-COUNT-528: vpdpbusd {{.*}}%zmm
// CHECK:      {{^}}.LBB
// CHECK-NOT: %zmm{{[0-9]+}}, {{[-0-9]*}}(%rsp
// CHECK-COUNT-192: vpdpbusd {{.*}}%zmm
// CHECK-NOT: vcvtdq2ps
// CHECK-NOT: %zmm{{[0-9]+}}, {{[-0-9]*}}(%rsp
// CHECK: {{j[a-z]+}} .LBB
// CHECK: vcvtdq2ps
// CHECK-NOT: vpdpbusd
func.func @linear(%x: tensor<?x512xf32>, %bytes: tensor<64x8256xi8>) -> tensor<?x1024xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<int8x16>} : tensor<64x8256xi8> -> tensor<1024x512xi8>, tensor<1024x1xf32>
  %w = llama.dequantize %q, %s : tensor<1024x512xi8>, tensor<1024x1xf32> -> tensor<1024x512xf32>
  %y = llama.linear %x, %w : tensor<?x512xf32>, tensor<1024x512xf32> -> tensor<?x1024xf32>
  return %y : tensor<?x1024xf32>
}
