// RUN: llama-opt %s --llama-gpu-linears="subgroup-size=32" | FileCheck %s
//
// Loops that are no tiles of a linear stay as they are.

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// A loop with a step of 0 does not end, but can be written.
// CHECK-LABEL: @no_step
// CHECK: scf.forall {{.*}} step (1, 0)
// CHECK: linalg.generic
func.func @no_step(%x: memref<8x64xf32>, %w: memref<32x64xf32>, %z: memref<8x32xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i, %j) = (0, 0) to (8, 32) step (1, 0) {
    %xs = memref.subview %x[%i, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<1x64xf32, strided<[64, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [0, 64] [1, 1] : memref<32x64xf32> to memref<0x64xf32, strided<[64, 1], offset: ?>>
    %zs = memref.subview %z[%i, %j] [1, 0] [1, 1] : memref<8x32xf32> to memref<1x0xf32, strided<[32, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%zs : memref<1x0xf32, strided<[32, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<1x64xf32, strided<[64, 1], offset: ?>>, memref<0x64xf32, strided<[64, 1], offset: ?>>)
        outs(%zs : memref<1x0xf32, strided<[32, 1], offset: ?>>) {
    ^bb0(%a: f32, %c: f32, %s: f32):
      %1 = arith.mulf %a, %c : f32
      %2 = arith.addf %s, %1 : f32
      linalg.yield %2 : f32
    }
  }
  return
}
