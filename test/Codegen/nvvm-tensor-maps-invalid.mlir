// RUN: llama-opt %s --llama-nvvm-tensor-maps --split-input-file --verify-diagnostics

!map = !nvgpu.tensormap.descriptor<tensor = memref<128x64xbf16, #gpu.address_space<workgroup>>, swizzle = swizzle_128b, l2promo = l2promo_256b, oob = zero, interleave = none>

// Which thread it is decides where the matrix begins.
func.func @place(%x: memref<64x64xbf16>, %n: index) {
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1) threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %rows = memref.reinterpret_cast %x to offset: [%tx], sizes: [64, 64], strides: [64, 1] : memref<64x64xbf16> to memref<64x64xbf16, strided<[64, 1], offset: ?>>
    %all = memref.cast %rows : memref<64x64xbf16, strided<[64, 1], offset: ?>> to memref<*xbf16>
    // expected-error @+1 {{is of a matrix whose place is not known when the launch is made}}
    %map = nvgpu.tma.create.descriptor %all box[%c64, %c64] : memref<*xbf16> -> !map
    %address = builtin.unrealized_conversion_cast %map : !map to !llvm.ptr
    gpu.terminator
  }
  return
}

// -----

!map = !nvgpu.tensormap.descriptor<tensor = memref<64x32xf32, #gpu.address_space<workgroup>>, swizzle = swizzle_128b, l2promo = l2promo_256b, oob = zero, interleave = none>

func.func @type(%x: memref<64x64xf32>, %n: index) {
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %c32 = arith.constant 32 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1) threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %all = memref.cast %x : memref<64x64xf32> to memref<*xf32>
    // expected-error @+1 {{is of no rows of f16 or bf16}}
    %map = nvgpu.tma.create.descriptor %all box[%c64, %c32] : memref<*xf32> -> !map
    gpu.terminator
  }
  return
}

// -----

!map = !nvgpu.tensormap.descriptor<tensor = memref<64x32xf16, #gpu.address_space<workgroup>>, swizzle = swizzle_64b, l2promo = l2promo_256b, oob = zero, interleave = none>

func.func @swizzle(%x: memref<64x64xf16>, %n: index) {
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %c32 = arith.constant 32 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1) threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %all = memref.cast %x : memref<64x64xf16> to memref<*xf16>
    // expected-error @+1 {{has boxes that the runtime does not know}}
    %map = nvgpu.tma.create.descriptor %all box[%c64, %c32] : memref<*xf16> -> !map
    gpu.terminator
  }
  return
}

// -----

!map = !nvgpu.tensormap.descriptor<tensor = memref<64x64xf16, #gpu.address_space<workgroup>>, swizzle = swizzle_128b, l2promo = l2promo_256b, oob = zero, interleave = none>

func.func @use(%x: memref<64x64xf16>, %n: index) {
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1) threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %all = memref.cast %x : memref<64x64xf16> to memref<*xf16>
    %map = nvgpu.tma.create.descriptor %all box[%c64, %c64] : memref<*xf16> -> !map
    // expected-error @+1 {{uses a tensor map in a way that is not known}}
    nvgpu.tma.prefetch.descriptor %map : !map
    gpu.terminator
  }
  return
}
