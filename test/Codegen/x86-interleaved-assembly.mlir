// RUN: llama-runner compile %s --target znver4 --quant-compute int8 -o %t.s && FileCheck %s --input-file %t.s && FileCheck %s --input-file %t.s --check-prefix=ONE && FileCheck %s --input-file %t.s --check-prefix=FETCH
// RUN: llama-runner compile %s --target sapphirerapids --quant-compute int8 -o %t.s && FileCheck %s --input-file %t.s --check-prefix=SPR
// RUN: llama-runner compile %s --target x86-64-v4 --quant-compute int8 -o %t.s && FileCheck %s --input-file %t.s --check-prefix=NONE
// RUN: llama-runner compile %s --target znver4 -o %t.s && FileCheck %s --input-file %t.s --check-prefix=NONE

// One row takes a panel at a time, which is one stream: scales are read where they are used, a line of quants and scales is
// fetched five kilobytes ahead, and all sums stay in registers.
// ONE:          vpdpbusd {{[-0-9]*}}(%r{{[a-z0-9]+}}){1to16}, %zmm
// ONE-COUNT-7:  vpdpbusd {{[-0-9]*}}(%r{{[a-z0-9]+}}){1to16}, %zmm
// ONE-NOT:      {{vpdpbusd|%rsp}}
// ONE:          vfmadd231ps (%r{{[a-z0-9]+}}){1to16}
// ONE-NOT:      {{vpdpbusd|%rsp}}
// ONE:          jne .LBB

// FETCH-NOT:     vpdpbusd
// FETCH-COUNT-9: prefetcht0 5{{[0-9]+}}(%r
// FETCH-NOT:     prefetcht0
// FETCH:         jne .LBB

// The hot loop of many rows comes last: 8 quads of two panels times six rows of x are 96 dot products, all of whose sums stay
// in registers, and then come the scales of 12 sums. Ahead of it are those of five rows, three to five, and one to five of a panel.

// CHECK-COUNT-392: vpdpbusd {{.*}}%zmm
// CHECK: {{^}}.LBB
// CHECK-NOT: %zmm{{[0-9]+}}, {{[-0-9]*}}(%rsp
// CHECK-COUNT-96: vpdpbusd {{.*}}%zmm
// CHECK-NOT: %zmm{{[0-9]+}}, {{[-0-9]*}}(%rsp
// CHECK: vcvtdq2ps
// CHECK-COUNT-12: vfmadd231ps {{.*}}%zmm
// CHECK-NOT: %zmm{{[0-9]+}}, {{[-0-9]*}}(%rsp
// CHECK: {{jn?[a-z]+}} .LBB

// SPR-COUNT-488: vpdpbusd {{.*}}%zmm

// NONE-NOT: vpdpbusd
func.func @linear(%x: tensor<?x512xf32>, %bytes: tensor<64x8704xi8>) -> tensor<?x1024xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0x16>} : tensor<64x8704xi8> -> tensor<1024x512xi8>, tensor<1024x16xf16>
  %w = llama.dequantize %q, %s : tensor<1024x512xi8>, tensor<1024x16xf16> -> tensor<1024x512xf32>
  %y = llama.linear %x, %w : tensor<?x512xf32>, tensor<1024x512xf32> -> tensor<?x1024xf32>
  return %y : tensor<?x1024xf32>
}
