// What MLIR's and LLVM's NVPTX back ends make of kernels, executed on the host.
//
// RUN: mlir-opt %s --gpu-lower-to-nvvm-pipeline="cubin-chip=sm_80 cubin-features=+ptx80 cubin-format=isa" -o %t.mlir
// RUN: fake-cuda-run %t.mlir sums 2 64 memref:f32:100:iota memref:f32:2:zero:out i32=100 | FileCheck %s --check-prefix=SUMS
// RUN: fake-cuda-run %t.mlir convert 1 32 memref:bf16:32:iota memref:f16:32:wave memref:i8:32:iota memref:f32:32:zero:out \
// RUN:   | FileCheck %s --check-prefix=CONVERT
// RUN: fake-cuda-run %t.mlir multiply 1 32 memref:f16:16x16:wave memref:f16:8x16:wave memref:f32:16x8:zero:out \
// RUN:   | FileCheck %s --check-prefix=MULTIPLY
// RUN: fake-cuda-run %t.mlir scratch 1 4 memref:i32:4:zero:out | FileCheck %s --check-prefix=SCRATCH
// RUN: not fake-cuda-run %t.mlir sums 2 64 memref:f32:99:iota memref:f32:2:zero:out i32=100 2>&1 \
// RUN:   | FileCheck %s --check-prefix=OUTSIDE
// RUN: not fake-cuda-run %t.mlir sums 2 64 i32=100 2>&1 | FileCheck %s --check-prefix=FEW

// SUMS: argument 1: 2016 2934{{$}}
// CONVERT: argument 3: 0 0.5 0.5 10.5 16 8.75 18 10.5 28 24.75 -7.5 -8.25 33 45.5 21 45 28 68 63 4.75 10 -42 -22 80.5 -24 -50 13 6.75 98 116 52.5 93{{$}}
// MULTIPLY: argument 2: 58.875 -5.8125 -18.5 -2.625 21.5 16.375 2.3125 -12.875 -5.8125 69.5 -13.8125 {{.*}} -22.25 -18.25 24 12.3125 -9.5625 5.25{{$}}
// SCRATCH: argument 0: 6 10 14 18{{$}}
// OUTSIDE: error: kernel sums, block (1,0,0), thread (35,0,0), PTX line {{[0-9]+}} `ld.global.b32 {{.*}}`: reads 4 bytes at {{.*}} out of bounds: 0 bytes past the end of an allocation of 396 bytes
// FEW: error: kernel 'sums' takes 11 values, not 1

module attributes {gpu.container_module} {
gpu.module @kernels {
  // The sum of each block's numbers: in warps by shuffles, then in memory.
  gpu.func @sums(%x: memref<?xf32>, %y: memref<?xf32>, %n: i32)
      workgroup(%parts: memref<2xf32, #gpu.address_space<workgroup>>) kernel
      attributes {known_block_size = array<i32: 64, 1, 1>} {
    %t = gpu.thread_id x
    %b = gpu.block_id x
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %c64 = arith.constant 64 : index
    %zero = arith.constant 0.0 : f32
    %width = arith.constant 32 : i32
    %offset = arith.muli %b, %c64 : index
    %i = arith.addi %offset, %t : index
    %size = arith.index_cast %n : i32 to index
    %inside = arith.cmpi slt, %i, %size : index
    %own = scf.if %inside -> f32 {
      %value = memref.load %x[%i] : memref<?xf32>
      scf.yield %value : f32
    } else {
      scf.yield %zero : f32
    }
    %sum = scf.for %step = %c0 to %c32 step %c1 iter_args(%so_far = %own) -> f32 {
      %mask = arith.index_cast %step : index to i32
      %one = arith.constant 1 : i32
      %distance = arith.shli %one, %mask : i32
      %five = arith.constant 5 : index
      %needed = arith.cmpi ult, %step, %five : index
      %next = scf.if %needed -> f32 {
        %other, %valid = gpu.shuffle xor %so_far, %distance, %width : f32
        %both = arith.addf %so_far, %other : f32
        scf.yield %both : f32
      } else {
        scf.yield %so_far : f32
      }
      scf.yield %next : f32
    }
    %lane = arith.remui %t, %c32 : index
    %warp = arith.divui %t, %c32 : index
    %first = arith.cmpi eq, %lane, %c0 : index
    scf.if %first {
      memref.store %sum, %parts[%warp] : memref<2xf32, #gpu.address_space<workgroup>>
    }
    gpu.barrier
    %leader = arith.cmpi eq, %t, %c0 : index
    scf.if %leader {
      %low = memref.load %parts[%c0] : memref<2xf32, #gpu.address_space<workgroup>>
      %high = memref.load %parts[%c1] : memref<2xf32, #gpu.address_space<workgroup>>
      %total = arith.addf %low, %high : f32
      memref.store %total, %y[%b] : memref<?xf32>
    }
    gpu.return
  }

  // bf16 * f16 + i8, in f32 (iota * wave + iota).
  gpu.func @convert(%x: memref<?xbf16>, %h: memref<?xf16>, %q: memref<?xi8>, %y: memref<?xf32>) kernel {
    %t = gpu.thread_id x
    %a = memref.load %x[%t] : memref<?xbf16>
    %b = memref.load %h[%t] : memref<?xf16>
    %c = memref.load %q[%t] : memref<?xi8>
    %a32 = arith.extf %a : bf16 to f32
    %b32 = arith.extf %b : f16 to f32
    %c32 = arith.sitofp %c : i8 to f32
    %product = arith.mulf %a32, %b32 : f32
    %sum = arith.addf %product, %c32 : f32
    memref.store %sum, %y[%t] : memref<?xf32>
    gpu.return
  }

  // 16 x 16 times the transpose of 8 x 16, on a warp's matrix unit.
  gpu.func @multiply(%a: memref<16x16xf16>, %b: memref<8x16xf16>, %c: memref<16x8xf32>)
      workgroup(%sa: memref<16x16xf16, #gpu.address_space<workgroup>>, %sb: memref<8x16xf16, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %c8 = arith.constant 8 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %row = arith.divui %t, %c2 : index
    %half = arith.remui %t, %c2 : index
    %column = arith.muli %half, %c8 : index
    %va = vector.load %a[%row, %column] : memref<16x16xf16>, vector<8xf16>
    vector.store %va, %sa[%row, %column] : memref<16x16xf16, #gpu.address_space<workgroup>>, vector<8xf16>
    %few = arith.cmpi ult, %t, %c16 : index
    scf.if %few {
      %vb = vector.load %b[%row, %column] : memref<8x16xf16>, vector<8xf16>
      vector.store %vb, %sb[%row, %column] : memref<8x16xf16, #gpu.address_space<workgroup>>, vector<8xf16>
    }
    gpu.barrier
    %lrow = arith.remui %t, %c16 : index
    %lhalf = arith.divui %t, %c16 : index
    %lcolumn = arith.muli %lhalf, %c8 : index
    %fa = nvgpu.ldmatrix %sa[%lrow, %lcolumn] {numTiles = 4 : i32, transpose = false} : memref<16x16xf16, #gpu.address_space<workgroup>> -> vector<4x2xf16>
    %brow = arith.remui %t, %c8 : index
    %bhalf = arith.divui %t, %c8 : index
    %bpart = arith.remui %bhalf, %c2 : index
    %bcolumn = arith.muli %bpart, %c8 : index
    %fb = nvgpu.ldmatrix %sb[%brow, %bcolumn] {numTiles = 2 : i32, transpose = false} : memref<8x16xf16, #gpu.address_space<workgroup>> -> vector<2x2xf16>
    %zero = arith.constant dense<0.0> : vector<2x2xf32>
    %d = nvgpu.mma.sync (%fa, %fb, %zero) {mmaShape = [16, 8, 16]} : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf32>) -> vector<2x2xf32>
    %drow = arith.divui %t, %c4 : index
    %dpart = arith.remui %t, %c4 : index
    %dcolumn = arith.muli %dpart, %c2 : index
    %low = vector.extract %d[0] : vector<2xf32> from vector<2x2xf32>
    %high = vector.extract %d[1] : vector<2xf32> from vector<2x2xf32>
    %drow8 = arith.addi %drow, %c8 : index
    vector.store %low, %c[%drow, %dcolumn] : memref<16x8xf32>, vector<2xf32>
    vector.store %high, %c[%drow8, %dcolumn] : memref<16x8xf32>, vector<2xf32>
    gpu.return
  }

  // Scratch of a thread at addresses that are known at run time only.
  gpu.func @scratch(%y: memref<?xi32>) private(%s: memref<4xi32, #gpu.address_space<private>>) kernel {
    %t = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c3 = arith.constant 3 : index
    %zero = arith.constant 0 : i32
    scf.for %i = %c0 to %c4 step %c1 {
      %sum = arith.addi %i, %t : index
      %value = arith.index_cast %sum : index to i32
      %rotated = arith.addi %i, %t : index
      %place = arith.andi %rotated, %c3 : index
      memref.store %value, %s[%place] : memref<4xi32, #gpu.address_space<private>>
    }
    %total = scf.for %i = %c0 to %c4 step %c1 iter_args(%so_far = %zero) -> i32 {
      %value = memref.load %s[%i] : memref<4xi32, #gpu.address_space<private>>
      %next = arith.addi %so_far, %value : i32
      scf.yield %next : i32
    }
    memref.store %total, %y[%t] : memref<?xi32>
    gpu.return
  }
}
}
