// RUN: llama-opt %s --pass-pipeline="builtin.module(func.func(llama-tile-parallel{keeps-panels}))" | FileCheck %s
//
// A task of panels has as many columns as another: of a smaller one at the end
// it would not be known that its panels are whole.

// 56 columns would fit, 48 are whole panels, 32 divide 2048.
// CHECK-LABEL: func.func @panels
// CHECK: scf.forall (%{{.*}}) = (0) to (2048) step (32)
func.func @panels(%x: tensor<1x8192xf32>, %bytes: tensor<128x139264xui8>) -> tensor<1x2048xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0x16>}
    : tensor<128x139264xui8> -> tensor<2048x8192xi8>, tensor<2048x256xf16>
  %w = llama.dequantize %q, %s : tensor<2048x8192xi8>, tensor<2048x256xf16> -> tensor<2048x8192xf32>
  %y = llama.linear %x, %w : tensor<1x8192xf32>, tensor<2048x8192xf32> -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
